import type { HeadStudy } from '../../probes/head'
import { factAt, type Place } from '../../probes/places'
import type { UnitStudy, WordClass } from '../../probes/unit'

const part = (index: number) => (place: Place) => factAt(place, 'part') === index

/** Between the subject and its verb, where its number has to be kept. */
const isBetween = (place: Place): boolean => part(0)(place) && factAt(place, 'number') !== undefined

const classes: readonly WordClass[] = [
  { id: 'subject', name: { en: 'the subject', zh: '主语' }, holds: part(1) },
  { id: 'attractor', name: { en: 'nouns in between', zh: '中间的名词' }, holds: part(2) },
  { id: 'between', name: { en: 'other words in between', zh: '中间的其他词' }, holds: isBetween },
  { id: 'verb', name: { en: 'the verb', zh: '动词' }, holds: part(3) },
  { id: 'name', name: { en: 'the name', zh: '人名' }, holds: part(4) },
]

/** Asked right before the verb, with nouns of the other number in between: who only knows the last noun is wrong. */
export const number: UnitStudy = {
  id: 'number',
  name: { en: 'Singular or plural subject', zh: '主语是单数还是复数' },
  fact: 'number',
  where: { kind: 'asked', sets: ['k0', 'k1', 'k2', 'k3', 'k4'] },
  states: { name: 'h', layer: 1, backward: false },
  gates: [],
  classes,
  without: ['k0', 'k2'],
}

/** Asked where a pronoun is due: the gender of a name has to be kept until then. */
export const gender: UnitStudy = {
  id: 'gender',
  name: { en: 'She or he', zh: '她还是他' },
  fact: 'gender',
  where: { kind: 'asked', sets: ['gender'] },
  states: { name: 'h', layer: 1, backward: false },
  gates: [],
  classes,
  without: ['gender', 'k2'],
}

/** Where the word before the verb looks: at the subject whose number the verb has to take. */
export const subject: HeadStudy = {
  id: 'subject',
  name: { en: 'From the word before the verb to the subject', zh: '从动词前的词看向主语' },
  heads: [{ name: 'A_1', layer: 2, backward: false }],
  where: { kind: 'asked', sets: ['k1', 'k2', 'k3', 'k4'] },
  looks: ({ example }) => example.facts['part']?.flatMap((found, at) => (found === 1 ? [at] : [])) ?? [],
  by: 'number',
}
