import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Example, IGNORED, seeded, tasks } from '../../src/tasks'
import { anySeed, draws, setOf } from './support/seeds'
import { share } from './support/share'

const task = tasks.sentiment()

const praise = 'good great wonderful lovely excellent brilliant funny charming love like enjoy recommend'.split(' ')
const blame = 'bad awful terrible boring dull horrible weak silly hate dislike regret avoid'.split(' ')
const negators = ['not', 'never', 'hardly']

/** What a reader takes from a clause: its word of praise or blame, turned by a negator. */
function verdict(clause: readonly string[]): 'positive' | 'negative' | null {
  const praises = clause.some(word => praise.includes(word))
  const blames = clause.some(word => blame.includes(word))
  if (praises === blames) return null
  return praises !== clause.some(word => negators.includes(word)) ? 'positive' : 'negative'
}

/** The clauses of a sentence without what only introduces it. */
function clausesOf(tokens: readonly string[]): readonly (readonly string[])[] {
  return tokens
    .join(' ')
    .split(/ ?(?:,|\band\b|\bbut\b|\balthough\b) ?/)
    .map(clause => clause.split(' '))
    .filter(clause => verdict(clause) !== null)
}

const labelOf = ({ targets }: Example) => task.labels[targets.at(-1) ?? IGNORED]?.id
const many = draws(6000, task.example)

describe('sentiment', () => {
  it('is what the last clause says', () => {
    fc.assert(
      fc.property(anySeed, seed => {
        const example = task.example(seeded(seed))
        expect(verdict(clausesOf(example.tokens).at(-1) ?? [])).toBe(labelOf(example))
      }),
      { numRuns: 500 },
    )
  })

  it('has the same answer at every word, or at the last word only', () => {
    for (const { targets } of many.slice(0, 100)) expect(new Set(targets).size).toBe(1)
    for (const { targets } of draws(100, tasks.sentiment({ asked: 'end' }).example)) {
      expect(targets.slice(0, -1).every(target => target === IGNORED)).toBe(true)
      expect(targets.at(-1)).not.toBe(IGNORED)
    }
  })

  it('mixes patterns and negators as the recipe says', () => {
    const texts = many.map(({ tokens }) => tokens.join(' '))
    expect([/ but /, /although/].map(word => share(texts, text => word.test(text)))).toBeAllClose([0.25, 0.2], 0.02)
    expect(share(many, ({ tokens }) => clausesOf(tokens).length === 1)).toBeCloseTo(0.4, 1)
    expect(share(many, example => labelOf(example) === 'positive')).toBeCloseTo(0.5, 1)
    const contrasted = many.filter(({ tokens }) => tokens.includes('but'))
    const turned = share(contrasted, ({ tokens }) => {
      const [first = [], second = []] = clausesOf(tokens)
      return verdict(first) !== verdict(second)
    })
    expect(Math.abs(turned - 0.85)).toBeLessThan(0.03)
    const single = many.filter(({ tokens }) => clausesOf(tokens).length === 1)
    const negated = (label: string) =>
      share(
        single.filter(example => labelOf(example) === label),
        ({ tokens }) => tokens.some(token => negators.includes(token)),
      )
    expect([negated('positive'), negated('negative')]).toBeAllClose([0.15, 0.5], 0.04)
  })

  it('keeps two clauses without a contrast of one mind', () => {
    for (const { tokens } of many) {
      if (tokens.includes('but') || tokens.includes('although')) continue
      expect(new Set(clausesOf(tokens).map(verdict)).size).toBe(1)
    }
  })

  it('knows at each word whether a negator, but or although was read, and what the clause has said', () => {
    for (const { tokens, facts } of many.slice(0, 500)) {
      const last = tokens.length - 1
      const final = clausesOf(tokens).at(-1) ?? []
      expect(facts['negation']?.[last]).toBe(Number(final.some(word => negators.includes(word))))
      expect(facts['clause']?.[last]).toBe(Number(verdict(final) === 'positive'))
      expect(facts['but']).toEqual(tokens.map((_, at) => Number(tokens.slice(0, at + 1).includes('but'))))
      const although = tokens.indexOf('although')
      const comma = tokens.indexOf(',', although)
      const inside = tokens.map((_, at) => Number(although >= 0 && at >= although && at < comma))
      expect(facts['although']).toEqual(inside)
    }
  })

  it('examines negators, but and although on sentences that have them', () => {
    const sentences = (id: string) => draws(40, setOf(task, id).question)
    for (const { example } of sentences('but')) expect(example.tokens).toContain('but')
    for (const { example } of sentences('although')) expect(example.tokens).toContain('although')
    for (const { example } of sentences('neg')) {
      expect(
        clausesOf(example.tokens)
          .at(-1)
          ?.some(word => negators.includes(word)),
      ).toBe(true)
    }
  })

  it('asks for a change of mind at but, only where the clauses disagree', () => {
    for (const { example, asks } of draws(40, setOf(task, 'flip').question)) {
      const [first = [], second = []] = clausesOf(example.tokens)
      expect(verdict(first)).not.toBe(verdict(second))
      const at = example.tokens.indexOf('but')
      expect(asks).toEqual([{ by: 'turn', before: at - 1, at, right: example.targets.at(-1) }])
    }
  })
})
