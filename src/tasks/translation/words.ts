import { BEGIN, END, vocabulary } from '../vocabulary'
import { adjectives, nouns } from './nouns'
import { futureTimes, pastTimes, places } from './places'
import { verbs } from './verbs'

/** Determiners that Chinese says with a classifier. */
export const counted = [
  { en: 'a', zh: '一' },
  { en: 'the', zh: '那' },
  { en: 'this', zh: '这' },
] as const

/** Determiners that Chinese says alone. */
export const possessives = [
  { en: 'my', zh: '我的' },
  { en: 'your', zh: '你的' },
] as const

/** Pronouns as subjects. */
export const pronouns = [
  { en: 'I', zh: '我' },
  { en: 'you', zh: '你' },
  { en: 'he', zh: '他' },
  { en: 'she', zh: '她' },
  { en: 'we', zh: '我们' },
  { en: 'they', zh: '他们' },
] as const

/** Between clauses. */
export const conjunctions = [
  { en: 'and', zh: '而且' },
  { en: 'but', zh: '但是' },
  { en: 'because', zh: '因为' },
] as const

const phrases = [...places, ...pastTimes, ...futureTimes]
const pairs = [...nouns, ...adjectives, ...possessives, ...pronouns, ...conjunctions]
const classifiers = [...new Set(nouns.map(noun => noun.classifier))]

/** Every English word of the task. */
export const english = vocabulary(
  ...['.', 'an', 'did', 'not', 'will', ...counted.map(word => word.en), ...pairs.map(word => word.en)],
  ...[...verbs.flatMap(verb => [verb.past, verb.base]), ...phrases.flatMap(phrase => phrase.source)],
)

/** Every Chinese word of the task. */
export const chinese = vocabulary(
  ...[BEGIN, END, '。', '没有', '不', '会'],
  ...counted.flatMap(word => classifiers.map(classifier => word.zh + classifier)),
  ...[...pairs.map(word => word.zh), ...verbs.flatMap(verb => [verb.zhPast, verb.zh])],
  ...phrases.flatMap(phrase => phrase.target.map(word => word.text)),
)
