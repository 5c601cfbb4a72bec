import type { Fact, FactValues, Label } from '../task'
import type { Part, Review } from './grammar'

/** The two verdicts in the order of their indices. */
export const labels: readonly Label[] = [
  { id: 'negative', name: { en: 'negative', zh: '负面' } },
  { id: 'positive', name: { en: 'positive', zh: '正面' } },
]

const verdicts = labels.map(label => label.name)

const yesNo = [
  { en: 'no', zh: '否' },
  { en: 'yes', zh: '是' },
] as const

/** What is known at each word of a review. */
export const facts: readonly Fact[] = [
  {
    id: 'verdict',
    kind: 'category',
    values: verdicts,
    name: { en: 'What the sentence says in the end', zh: '全句最终的情感' },
  },
  {
    id: 'clause',
    kind: 'category',
    values: verdicts,
    name: { en: 'What this clause has said so far', zh: '本分句目前的情感' },
  },
  {
    id: 'negation',
    kind: 'category',
    values: yesNo,
    name: { en: 'A negator was read in this clause', zh: '本分句中已出现否定词' },
  },
  { id: 'but', kind: 'category', values: yesNo, name: { en: '“but” was read', zh: '已读到 but' } },
  {
    id: 'although',
    kind: 'category',
    values: yesNo,
    name: { en: 'Inside the “although” clause', zh: '处于 although 从句中' },
  },
]

const starters: readonly Part[] = ['and', 'but', 'although', 'comma']

const index = (sentiment: string): number => labels.findIndex(label => label.id === sentiment)

/** The value of each fact after each word. */
export function factValues({ words, sentiment }: Review): FactValues {
  const upTo = words.map((_, at) => words.slice(0, at + 1))
  const clauseSoFar = upTo.map(read => read.slice(read.findLastIndex(word => starters.includes(word.part)) + 1))
  return {
    verdict: words.map(() => index(sentiment)),
    clause: clauseSoFar.map(read => {
      const says = read.find(word => word.says !== undefined)?.says
      return says === undefined ? null : index(says)
    }),
    negation: clauseSoFar.map(read => Number(read.some(word => word.part === 'negator'))),
    but: upTo.map(read => Number(read.some(word => word.part === 'but'))),
    although: upTo.map(read => Number(read.findLast(word => starters.includes(word.part))?.part === 'although')),
  }
}
