import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Example, seeded, tasks } from '../../src/tasks'
import { anySeed, draws, setOf } from './support/seeds'
import { share } from './support/share'

const task = tasks.tagging()
const tagsOf = ({ targets }: Example) => targets.map(target => task.labels[target]?.id)

const lists: Readonly<Record<string, string>> = {
  PRON: 'I you we they me us them it',
  DET: 'a the my your this that',
  ADJ: 'big old red good new small',
  NOUN: 'dog boat teacher garden river house friends people',
  VERB: 'like see want need give show',
  MODAL: 'will must should might',
  TO: 'to',
  PREP: 'in near with for',
  ADV: 'today now again here yes well',
  CONJ: 'and but',
  PUNCT: '.',
}
const only = new Map(
  Object.entries(lists).flatMap(([tag, words]) => words.split(' ').map(word => [word, tag] as const)),
)

/** Tags by the neighbours of a word, knowing nothing of how sentences are made. */
function tagged(tokens: readonly string[]): readonly string[] {
  const tags: string[] = []
  tokens.forEach((word, at) => {
    const before = tags[at - 1] ?? 'CONJ'
    const opens = before === 'CONJ' || before === 'ADV'
    const modalNext = ['can', 'will', 'must', 'should', 'might'].includes(tokens[at + 1] ?? '')
    const plain = only.get(word)
    if (plain !== undefined) tags.push(plain)
    else if (before === 'DET' || before === 'ADJ') tags.push('NOUN')
    else if (word === 'can') tags.push('MODAL')
    else tags.push(opens && modalNext ? 'NOUN' : 'VERB')
  })
  return tags
}

const many = draws(6000, task.example)
const decided = (side: number) =>
  many.flatMap(({ tokens, targets, facts }) =>
    tokens.flatMap((token, at) =>
      facts['decider']?.[at] === side
        ? [{ token, before: tokens[at - 1] ?? '', after: tokens[at + 1] ?? '', target: targets[at] }]
        : [],
    ),
  )
const ambiguousPairs = (pairs: readonly (readonly [key: string, target: number | undefined])[]) => {
  const seen = new Map<string, Set<number | undefined>>()
  for (const [key, target] of pairs) seen.set(key, (seen.get(key) ?? new Set()).add(target))
  return [...seen].filter(([, targets]) => targets.size > 1).map(([key]) => key)
}

describe('tagging', () => {
  it('has 73 words and eleven parts of speech', () => {
    expect([task.vocabulary.length, task.labels.length]).toEqual([73, 11])
  })

  it('gives the tags that a reader derives from the neighbours', () => {
    fc.assert(
      fc.property(anySeed, start => {
        const example = task.example(seeded(start))
        expect(tagsOf(example)).toEqual(tagged(example.tokens))
        expect(example.tokens.length).toBeLessThanOrEqual(24)
      }),
      { numRuns: 500 },
    )
  })

  it('says left only where the word before settles it', () => {
    expect(ambiguousPairs(decided(1).map(({ before, token, target }) => [`${before} ${token}`, target]))).toEqual([])
  })

  it('says right only where the word before leaves it open and the word after settles it', () => {
    const right = decided(2)
    expect(ambiguousPairs(right.map(({ token, after, target }) => [`${token} ${after}`, target]))).toEqual([])
    const open = new Set(ambiguousPairs(right.map(({ token, target }) => [token, target])))
    expect(right.every(({ token }) => open.has(token))).toBe(true)
  })

  it('writes no a before a vowel, before several or before a mass', () => {
    for (const { tokens } of many) {
      expect(tokens.join(' ')).not.toMatch(/\ba (old|friends|people|water|paint)\b/)
      expect(tokens.join(' ')).not.toMatch(/\b(this|that)( \w+)? (friends|people)\b/)
    }
  })

  it('mixes openers and numbers of clauses as the recipe says', () => {
    const greeted = ['today', 'now', 'yes', 'well']
    expect(share(many, ({ tokens }) => greeted.includes(tokens[0] ?? ''))).toBeCloseTo(0.4, 1)
    const clauses = many.map(({ tokens }) => 1 + tokens.filter(token => token === 'and' || token === 'but').length)
    expect([1, 2, 3].map(count => share(clauses, found => found === count))).toBeAllClose([0.5, 0.3, 0.2], 0.02)
  })

  it('can say the sentence it is named after, and asks for both copies', () => {
    const { example, asks } = setOf(task, 'double').question(seeded(19648))
    expect(example.tokens.join(' ')).toBe('play my big teacher but I saw a saw .')
    expect(asks.map(({ at }) => [example.tokens[at], tagsOf(example)[at]])).toEqual([
      ['saw', 'VERB'],
      ['saw', 'NOUN'],
    ])
  })

  it('examines doubles on both copies, one a noun and one a verb', () => {
    for (const { example, asks } of draws(60, setOf(task, 'double').question)) {
      expect(tagsOf(example)).toEqual(tagged(example.tokens))
      const asked = asks.map(({ at }) => [example.tokens[at], tagsOf(example)[at]])
      for (const [word] of asked) {
        const tags = asked.filter(([other]) => other === word).map(([, tag]) => tag)
        expect(tags).toEqual(expect.arrayContaining(['NOUN', 'VERB']))
      }
      expect(asked.length).toBeGreaterThanOrEqual(2)
    }
  })
})
