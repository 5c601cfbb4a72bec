import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded, tasks } from '../../src/tasks'
import { says } from './support/read-translation'
import { anySeed, draws, setOf } from './support/seeds'
import { share } from './support/share'

const task = tasks.translation()
const many = draws(5000, task.example)
const clausesOf = (tokens: readonly string[]) => 1 + tokens.filter(word => /^(and|but|because)$/.test(word)).length
const times = /^(昨天|今天|今天早上|上周|明天|下周)$/
const verbs = /^(看见|买了?|找到了?|丢了?|卖了?|画了?|想要|喜欢)$/

describe('translation', () => {
  it('can say the sentence of this project in both languages', () => {
    const found = task.example(seeded(5183))
    expect(found.tokens.join(' ')).toBe('I saw a saw .')
    expect(found.translation.join(' ')).toBe('我 看见 一把 锯子 。')
    expect(found.alignment).toEqual([[0], [1], [2, 3], [3], [4]])
  })

  it('aligns every translated word with exactly the words it stands for', () => {
    fc.assert(
      fc.property(anySeed, seed => {
        const { tokens, translation, alignment } = task.example(seeded(seed))
        expect(alignment).toHaveLength(translation.length)
        translation.forEach((word, at) => {
          const sources = (alignment[at] ?? []).map(position => tokens[position] ?? '')
          expect(says(word, sources), `${word} for ${sources.join(' ')}`).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('leaves no English word untranslated but the of a place', () => {
    for (const { tokens, alignment } of many.slice(0, 500)) {
      const used = new Set(alignment.flat())
      tokens.forEach((word, at) => {
        if (!used.has(at)) expect([word, /^(in|on)$/.test(tokens[at - 1] ?? '')]).toEqual(['the', true])
      })
    }
  })

  it('asks for the translation and then for the end', () => {
    for (const { targets, translation } of many.slice(0, 100)) {
      expect(targets.map(target => task.targetVocabulary[target])).toEqual([...translation, '<eos>'])
    }
  })

  it('puts time and place before the verb in Chinese, and time before place', () => {
    for (const { translation } of many) {
      for (const clause of translation.join(' ').split(/ (?:而且|但是|因为) /)) {
        const words = clause.split(' ')
        const verb = words.findIndex(word => verbs.test(word))
        const time = words.findIndex(word => times.test(word))
        const place = words.indexOf('在')
        expect(verb).toBeGreaterThan(Math.max(time, place))
        if (time >= 0 && place >= 0) expect(time).toBeLessThan(place)
      }
    }
  })

  it('writes an before a vowel and a before a consonant, and at most 30 words', () => {
    for (const { tokens } of many) {
      expect(tokens.join(' ')).not.toMatch(/\ba [aeiou]|\ban [^aeiou]/)
      expect(tokens.length).toBeLessThanOrEqual(30)
    }
    expect(many.some(({ tokens }) => tokens.includes('an'))).toBe(true)
  })

  it('does not let the past happen tomorrow, nor the future yesterday', () => {
    for (const { tokens } of many) {
      for (const clause of tokens.join(' ').split(/ (?:and|but|because) /)) {
        const isFuture = / will /.test(clause)
        expect(clause).not.toMatch(isFuture ? /yesterday|last week|this morning/ : /tomorrow|next week/)
      }
    }
  })

  it('mixes clauses, places and front times as the recipe says', () => {
    const counts = many.map(({ tokens }) => clausesOf(tokens))
    expect([1, 2, 3].map(count => share(counts, found => found === count))).toBeAllClose([0.5, 0.35, 0.15], 0.02)
    const single = many.filter(({ tokens }) => clausesOf(tokens) === 1)
    expect(share(single, ({ translation }) => translation.includes('在'))).toBeCloseTo(0.35, 1)
    expect(share(single, ({ translation }) => times.test(translation[0] ?? ''))).toBeCloseTo(0.1, 1)
    expect(share(single, ({ tokens }) => tokens.includes('not'))).toBeCloseTo(0.2, 1)
  })

  it.each([
    ['1-7', 1, 7],
    ['8-12', 8, 12],
    ['13-18', 13, 18],
    ['19-30', 19, 30],
  ])('examines sentences of %s words apart', (id, shortest, longest) => {
    for (const { example, asks } of draws(20, setOf(task, id).question)) {
      expect(example.tokens.length).toBeGreaterThanOrEqual(shortest)
      expect(example.tokens.length).toBeLessThanOrEqual(longest)
      expect(asks).toEqual([{ by: 'exact' }])
    }
  })
})
