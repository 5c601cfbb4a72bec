import type { Fact, FactValues } from '../task'
import type { Part, Word } from './phrases'

/** The parts in the order of their indices. */
const parts: readonly Part[] = ['other', 'subject', 'attractor', 'verb', 'name', 'pronoun']

const numbers = [
  { en: 'singular', zh: '单数' },
  { en: 'plural', zh: '复数' },
] as const

/** What is known at each word of an agreement sentence. */
export const facts: readonly Fact[] = [
  { id: 'number', kind: 'category', values: numbers, name: { en: 'Number of the subject', zh: '主语的数' } },
  { id: 'nearest', kind: 'category', values: numbers, name: { en: 'Number of the nearest noun', zh: '最近名词的数' } },
  {
    id: 'gender',
    kind: 'category',
    values: [
      { en: 'she', zh: '她' },
      { en: 'he', zh: '他' },
    ],
    name: { en: 'Gender of the name', zh: '人名的性别' },
  },
  { id: 'attractors', kind: 'count', name: { en: 'Nouns after the subject so far', zh: '主语之后已出现的名词数' } },
  {
    id: 'part',
    kind: 'category',
    values: [
      { en: 'other word', zh: '其他词' },
      { en: 'subject', zh: '主语' },
      { en: 'noun in between', zh: '中间的名词' },
      { en: 'verb', zh: '动词' },
      { en: 'name', zh: '人名' },
      { en: 'pronoun', zh: '代词' },
    ],
    name: { en: 'Part of the sentence', zh: '句子成分' },
  },
]

/** The value of each fact after each word; a model that read the beginning mark has one place more at the front. */
export function factValues(words: readonly Word[]): FactValues {
  const subject = words.findIndex(word => word.part === 'subject')
  const verb = words.findIndex(word => word.part === 'verb')
  const name = words.findIndex(word => word.part === 'name')
  const pronoun = words.findIndex(word => word.part === 'pronoun')
  const numberOf = (word: Word | undefined) => (word?.number === undefined ? null : Number(word.number === 'plural'))
  const carried = (at: number) => subject >= 0 && at >= subject && at < verb
  const isNoun = (word: Word) => word.number !== undefined && word.part !== 'verb'
  const soFar = words.map((_, at) => words.slice(0, at + 1))
  return {
    number: [null, ...words.map((_, at) => (carried(at) ? numberOf(words[subject]) : null))],
    nearest: [null, ...soFar.map(read => numberOf(read.findLast(isNoun)))],
    gender: [
      null,
      ...words.map((_, at) => (name >= 0 && at >= name && at < pronoun ? Number(words[name]?.gender === 'he') : null)),
    ],
    attractors: [
      null,
      ...soFar.map((read, at) => (carried(at) ? read.filter(word => word.part === 'attractor').length : null)),
    ],
    part: [parts.indexOf('other'), ...words.map(word => parts.indexOf(word.part))],
  }
}
