import { describe, expect, it } from 'vitest'
import { makeTask, tasks, type TaskChoice } from '../../src/tasks'
import { fetchTask } from '../../src/tasks/fetch'
import { MADE_UP_WORDS, madeUpBrown } from './support/made-up-brown'
import { verses } from './support/all-tasks'

/** A choice as it stands in a file that anybody may have written. */
const asChoice = (id: string, options: object): TaskChoice => ({ id, ...options }) as TaskChoice

/** What no option of any task can be. */
const hostile: readonly unknown[] = [
  ...[null, true, NaN, Infinity, -1, 0, 1e-6, 0.5, 2 ** 40, 1e308, '', 'constructor', '7', {}, [], [7], [['a']]],
  ...[{ from: 0, to: 1e9 }, { from: 1e-9, to: 9 }, { from: 1, to: 1e9 }, { length: 1e9 }, { from: 1, to: 9, by: 0 }],
]

const names = ['lines', 'longest', 'distance', 'fillers', 'asked', 'words', 'colour', 'toString', 'constructor']

const cases = Object.keys(tasks).flatMap(id => names.map(name => [id, name] as const))

/** Lists are lists of lines, even without any: these are refused for that. */
const isRefusedLater = (name: string, value: unknown): boolean =>
  name === 'lines' && Array.isArray(value) && value.length === 0

describe('choices out of a file', () => {
  it.each(cases)('are refused with a sentence, and at once: %s with a strange %s', async (id, name) => {
    for (const value of hostile) {
      const given = id === 'text' ? { lines: verses, [name]: value } : { [name]: value }
      const choice = asChoice(id, given)
      const start = isRefusedLater(name, value) && (id === 'names' || id === 'text') ? 'expected lines' : ', expected '
      const sentence = new RegExp(`^${id}: .*${start}`)
      await expect(fetchTask(choice), JSON.stringify(value)).rejects.toThrow(sentence)
      await expect(fetchTask(choice)).rejects.toThrow(RangeError)
      expect(() => makeTask(choice)).toThrow(sentence)
    }
  })

  it('name the option, what was found and what is expected', () => {
    const refused = (id: string, options: object) => () => makeTask(asChoice(id, options))
    expect(refused('names', { longest: 1e-6 })).toThrow(
      'names: its longest is 0.000001, expected a whole number from 1 to 510',
    )
    expect(refused('text', {})).toThrow('text: its lines is undefined, expected a list of lines')
    expect(refused('agreement', { asked: 'end' })).toThrow('agreement: found the option asked, expected none')
    expect(refused('recall', { distance: { from: 9, to: 3 } })).toThrow('recall: expected whole distances')
  })

  it('are taken when they make sense', () => {
    const choices: readonly TaskChoice[] = [
      { id: 'recall', distance: 400, fillers: 'names' },
      { id: 'recall', distance: { from: 2, to: 510 } },
      { id: 'sentiment', asked: 'end' },
      { id: 'names', longest: 3 },
      { id: 'text', lines: verses, longest: 510 },
      { id: 'brown', words: MADE_UP_WORDS },
    ]
    for (const choice of choices) expect(makeTask(choice, { brown: madeUpBrown }).id).toBe(choice.id)
  })
})
