import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { onTrained, onSeeds } from '../../src/app/fitting'
import { atReadOut } from '../../src/app/output/at-read-out'
import { goesOn, temperatureOf, withTemperature } from '../../src/app/output/temperature-of'
import { complete } from '../../src/app/output/words'
import { spelled } from '../../src/app/spelled'
import { taskWords } from '../../src/app/task-words'
import { unknown, zeros } from '../../src/app/unknown-words'
import {
  amend,
  begin,
  blank,
  change,
  positionsOf,
  provide,
  readTrained,
  redo,
  trainedOf,
  undo,
  wordCount,
  type History,
  type Recipe,
} from '../../src/recipe'

const weights = { kind: 'trained', id: 'names-gru' } as const

beforeAll(async () => {
  provide(await readTrained(new Uint8Array(readFileSync('public/models/names-gru.safetensors')), 'names-gru'))
})

describe('the temperature of a recipe', () => {
  const recipe = blank('gru')

  it('is held between its ends and has two decimals', () => {
    expect(temperatureOf(recipe)).toBe(1)
    for (const [wanted, got] of [
      [0.5, 0.5],
      [0.123, 0.12],
      [0, 0.1],
      [99, 5],
    ] as const)
      expect(temperatureOf(withTemperature(wanted)(recipe))).toBe(got)
  })

  it('is no change when it is what it was', () => {
    expect(withTemperature(1)(recipe)).toBe(recipe)
  })

  /** A history after a move of a gesture that left things at `left`. */
  const moved = (history: History<Recipe>, left: Recipe | undefined, wanted: number): History<Recipe> =>
    (goesOn(history, left) ? amend : change)(history, withTemperature(wanted)(history.present))

  it('is one change to undo for a gesture, and another for the next one', () => {
    const first = moved(begin(recipe), undefined, 3)
    const further = moved(first, first.present, 4)
    expect(further.past).toEqual([recipe])
    expect(temperatureOf(further.present)).toBe(4)
    const next = moved(further, undefined, 2)
    expect(next.past.map(temperatureOf)).toEqual([1, 4])
  })

  it('loses nothing that could be redone: a move after an undo is a change of its own', () => {
    const warm = moved(begin(recipe), undefined, 0.5)
    const longer = change(warm, { ...warm.present, tokens: ['a'] })
    const back = undo(longer)
    expect(back.present).toBe(warm.present)
    const again = moved(back, warm.present, 2)
    expect(again.past.map(temperatureOf)).toEqual([1, 0.5])
    expect(redo(again)).toEqual(again)
  })

  it('does not join a change of something else', () => {
    const warm = moved(begin(recipe), undefined, 3)
    const longer = change(warm, { ...warm.present, tokens: ['a'] })
    expect(moved(longer, warm.present, 4).past).toHaveLength(3)
  })

  it('goes back to 1 with the weights that it was for', () => {
    const warm = withTemperature(3)(recipe)
    expect(temperatureOf(onTrained(warm, weights))).toBe(1)
    expect(temperatureOf(onSeeds(warm))).toBe(1)
  })
})

describe('a model of letters', () => {
  it('is given a name of its task instead of a sentence, even if a few words of it are letters', () => {
    const saw: Recipe = { ...blank('gru'), tokens: ['I', 'saw', 'a'] }
    const { tokens } = onTrained(saw, weights)
    expect(tokens.length).toBeGreaterThan(2)
    for (const token of tokens) expect(token).toMatch(/^[a-z]$/)
    expect(onTrained({ ...saw, tokens: [...'Mary'] }, weights).tokens).toEqual([...'Mary'])
  })

  it('has letters counted as letters, and names completed as names', () => {
    const trained = trainedOf(weights)
    if (!trained) throw new Error('names-gru has been provided')
    const { units, whole } = taskWords[trained.task.id]
    const { en, zh } = unknown(['ß'], 0, wordCount(trained), units, zeros)
    expect(en).toBe('“ß” is not among the 26 letters that these weights know: it is read as a vector of zeros.')
    expect(zh).toBe('“ß”不在这组权重认识的 26 个字母之内：按零向量读入。')
    expect(unknown(['ß', 'é'], 2, 26, units, zeros).en).toBe(
      '“ß”, “é” and 2 more are not among the 26 letters that these weights know: each is read as a vector of zeros.',
    )
    expect(complete(whole, 'mary')).toEqual({ en: 'The name is complete: “mary”.', zh: '名字写完了：“mary”。' })
  })

  it('shows what it reads as one word', () => {
    expect(spelled([...'mary'], 'character')).toBe('mary')
    expect(spelled(['I', 'saw'], 'character')).toBe('I saw')
    expect(spelled(['a', 'b'], 'word')).toBe('a b')
    expect(spelled(['头', '发'], 'character')).toBe('头发')
  })
})

describe('writing on', () => {
  it('looks where the last word has just been read, at the level of the drawing', () => {
    const recipe = onTrained({ ...blank('gru'), tokens: [...'mar'] }, weights)
    expect(positionsOf(recipe).words).toBe(4)
    expect(atReadOut(recipe).focus).toEqual({ step: '4.l', level: 'overview' })
    const inside: Recipe = { ...recipe, focus: { step: '2.h', level: 'scalar', value: 'h.2', cell: [0, 0] } }
    expect(atReadOut(inside).focus).toEqual({ step: '4.l', level: 'cell' })
    const attending: Recipe = { ...blank('attention'), tokens: ['a', 'b'], focus: { step: 'A', level: 'overview' } }
    expect(atReadOut(attending).focus).toEqual({ step: 'L', level: 'overview', asker: 1 })
  })
})
