import { describe, expect, it } from 'vitest'
import { isHeldBack, outputs, seeded, tasks, trainingExample } from '../../src/tasks'
import { madeUpNames, verses } from './support/all-tasks'
import { draws, setOf } from './support/seeds'

const written = (tokens: readonly string[]) => tokens.slice(1).join('')

describe('names', () => {
  const task = tasks.names({ lines: [...madeUpNames, ' Anan ', 'Anan'] })

  it('asks for the next letter, and for the end after the last', () => {
    for (const { tokens, targets } of draws(50, task.example)) {
      expect(targets.map(target => outputs(task)[target])).toEqual([...tokens.slice(1), '<eos>'])
    }
  })

  it('gives every name and only the names it was given, spaces around them cut off', () => {
    expect(new Set(draws(6000, task.example).map(({ tokens }) => written(tokens)))).toEqual(new Set(madeUpNames))
  })

  it('learns from nine names in ten and is examined on the rest', () => {
    const held = madeUpNames.filter(name => isHeldBack([...name]))
    const random = seeded(1)
    const training = new Set(Array.from({ length: 6000 }, () => written(trainingExample(task, random).tokens)))
    expect(training.size).toBe(madeUpNames.length - held.length)
    for (const { example } of draws(60, setOf(task, 'all').question)) {
      expect(held).toContain(written(example.tokens))
    }
  })

  it('knows which letters are vowels', () => {
    for (const { tokens, facts } of draws(50, task.example)) {
      expect(facts['vowel']).toEqual(tokens.map((token, at) => (at === 0 ? null : Number(/[aeiou]/i.test(token)))))
      expect(facts['place']).toEqual(tokens.map((_, at) => at))
    }
  })

  it('refuses lines that cannot be divided', () => {
    expect(() => tasks.names({ lines: [] })).toThrow('names: expected lines for training and for validation, found 0')
    expect(() => tasks.names({ lines: ['Ann'] })).toThrow('found 1 in all')
  })
})

describe('text', () => {
  it('counts the characters since the last pause: five to a line of these poems', () => {
    for (const { tokens, facts } of draws(50, tasks.text({ lines: verses }).example)) {
      expect(tokens).toHaveLength(13)
      expect(facts['rhythm']).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0])
    }
  })

  it('cuts long lines into pieces that give the line back', () => {
    const line = verses.join('')
    const task = tasks.text({ lines: [line], longest: 12 })
    const pieces = new Set(draws(2000, task.example).map(({ tokens }) => written(tokens)))
    expect([...pieces].sort()).toEqual([...verses].sort())
  })
})
