import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputs, seeded, tasks } from '../../src/tasks'
import { nounNumber, pronounOf, read, verbNumber } from './support/read-agreement'
import { anySeed, draws, setOf } from './support/seeds'
import { share } from './support/share'

const task = tasks.agreement()
const wordsOf = (tokens: readonly string[]) => tokens.slice(1)
const many = draws(6000, random => read(wordsOf(task.example(random).tokens)))

describe('agreement', () => {
  it('has 102 words', () => {
    expect(task.vocabulary).toHaveLength(102)
  })

  it('writes sentences in which every verb, determiner and pronoun agrees', () => {
    fc.assert(
      fc.property(anySeed, start => {
        const { tokens } = task.example(seeded(start))
        expect(tokens[0]).toBe('<bos>')
        expect(tokens.at(-1)).toBe('.')
        expect(tokens.length).toBeLessThanOrEqual(25)
        expect(read(wordsOf(tokens)).faults).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('asks at each word for the next one', () => {
    const { tokens, targets } = task.example(seeded(5))
    expect(targets.map(target => task.vocabulary[target] ?? null)).toEqual([...tokens.slice(1), null])
  })

  it('knows at each word the number of the subject, the nearest noun and the gender of the name', () => {
    fc.assert(
      fc.property(anySeed, start => {
        const { tokens, facts } = task.example(seeded(start))
        const words = wordsOf(tokens)
        const { pattern, verbAt, subject, between } = read(words)
        const isPlural = (number: unknown) => Number(number === 'plural')
        if (pattern === 'short') expect(facts['number']?.every(value => value === null)).toBe(true)
        else {
          expect(facts['number']?.[verbAt]).toBe(isPlural(subject))
          expect(facts['number']?.[verbAt + 1]).toBeNull()
          expect(facts['attractors']?.[verbAt]).toBe(between.length)
          expect(facts['part']?.[verbAt + 1]).toBe(3)
        }
        words.forEach((word, at) => {
          if (nounNumber(word) !== null) expect(facts['nearest']?.[at + 1]).toBe(isPlural(nounNumber(word)))
        })
        const because = words.indexOf('because')
        const gender = facts['gender']?.[because + 1] ?? null
        expect(gender).toBe(because < 0 ? null : Number(pronounOf(words[0] ?? '') === 'he'))
      }),
      { numRuns: 300 },
    )
  })

  it('mixes patterns, distances and relative clauses as the recipe says', () => {
    const plain = many.filter(({ pattern }) => pattern === 'plain')
    const reported = many.filter(({ pattern }) => pattern === 'reported')
    expect([plain, reported].map(part => part.length / many.length)).toBeAllClose([0.45, 0.4], 0.02)
    const distances = [0, 1, 2, 3, 4]
    const spread = (part: typeof many) => distances.map(k => share(part, ({ between }) => between.length === k))
    expect(spread(plain)).toBeAllClose([0.3, 0.3, 0.2, 0.12, 0.08], 0.03)
    expect(spread(reported)).toBeAllClose([0.4, 0.3, 0.15, 0.1, 0.05], 0.03)
    const far = many.filter(({ between }) => between.length > 0)
    expect(share(far, ({ relative }) => relative === 'object')).toBeCloseTo(0.15, 1)
    expect(share(far, ({ relative }) => relative === 'subject')).toBeCloseTo(0.15, 1)
  })
})

describe('the sets of agreement', () => {
  const named = (id: string) => draws(60, setOf(task, id).question)
  const words = outputs(task)

  it.each([0, 1, 2, 3, 4])('k%i has exactly that many nouns in between, all of the other number', k => {
    for (const { example, asks } of named(`k${k}`)) {
      const { subject, between, relative, verbAt } = read(wordsOf(example.tokens))
      expect(between).toHaveLength(k)
      expect(between.every(number => number !== subject)).toBe(true)
      expect(relative).not.toBe('subject')
      expect(wordsOf(example.tokens).slice(0, verbAt)).not.toContain('these')
      expect(asks.map(ask => ask.at)).toEqual([verbAt])
    }
  })

  it('asks for the mass of all verbs of the right number against all of the wrong one', () => {
    for (const { example, asks } of named('k2')) {
      const { subject } = read(wordsOf(example.tokens))
      const [ask] = asks
      if (ask?.by !== 'mass') throw new Error(`expected a question by mass, found ${ask?.by}`)
      expect(ask.right).toHaveLength(12)
      expect(ask.right.every(index => verbNumber(words[index] ?? '') === subject)).toBe(true)
      expect(ask.wrong).toHaveLength(12)
      expect(ask.wrong.some(index => verbNumber(words[index] ?? '') === subject)).toBe(false)
      expect(ask.right).toContain(example.targets[ask.at])
    }
  })

  it('objRC1 has an object relative clause and nothing else in between', () => {
    for (const { example } of named('objRC1')) {
      const { relative, between } = read(wordsOf(example.tokens))
      expect([relative, between.length]).toEqual(['object', 1])
    }
  })

  it('asks after because for the pronoun that fits the name', () => {
    for (const { example, asks } of named('gender')) {
      const [ask] = asks
      if (ask?.by !== 'mass') throw new Error(`expected a question by mass, found ${ask?.by}`)
      expect(example.tokens[ask.at]).toBe('because')
      expect(ask.right.map(index => words[index])).toEqual([pronounOf(example.tokens[1] ?? '')])
      expect([...ask.right, ...ask.wrong].map(index => words[index]).sort()).toEqual(['he', 'she'])
    }
  })
})
