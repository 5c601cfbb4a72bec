import { choice, happens, type Random, weighted } from '../random'
import {
  adjectives,
  beings,
  copulas,
  type Forms,
  type GrammaticalNumber,
  intransitives,
  nouns,
  otherDeterminers,
  predicates,
  prepositions,
  type Pronoun,
  times,
  transitives,
} from './words'

/** What a word does for agreement; only the verb of the long subject counts as the verb. */
export type Part = 'other' | 'subject' | 'attractor' | 'verb' | 'name' | 'pronoun'

/** A word that remembers what the grammar meant by it. */
export interface Word {
  readonly text: string
  readonly part: Part
  /** The number of a noun or of the verb. */
  readonly number?: GrammaticalNumber
  /** The gender of a name or of the pronoun for it. */
  readonly gender?: Pronoun
}

/** How difficult a subject is made. */
export interface Style {
  readonly determiner: 'any' | 'the'
  readonly attractors: 'any' | 'opposite'
  /** How likely a relative clause opens what stands between subject and verb. */
  readonly objectRelative: number
  readonly subjectRelative: number
}

/** Everything the grammar can say. */
export const anyStyle: Style = { determiner: 'any', attractors: 'any', objectRelative: 0.15, subjectRelative: 0.15 }

/** A word that carries no role. */
export const plain = (text: string): Word => ({ text, part: 'other' })

/** Either number, each as likely. */
export const anyNumber = (random: Random): GrammaticalNumber => choice(random, ['singular', 'plural'] as const)

const other = (number: GrammaticalNumber): GrammaticalNumber => (number === 'singular' ? 'plural' : 'singular')

/** `old` would need `an`, a word of its own for one adjective: it takes `this` instead. */
function determiner(random: Random, number: GrammaticalNumber, before: string, style: Style): string {
  if (style.determiner === 'the' || happens(random, 0.7)) return 'the'
  const drawn = choice(random, otherDeterminers[number])
  return drawn === 'a' && before === 'old' ? 'this' : drawn
}

function nounPhrase(
  random: Random,
  number: GrammaticalNumber,
  style: Style,
  part: Part,
  from: readonly Forms[] = nouns,
): readonly Word[] {
  const adjective = happens(random, 0.25) ? [choice(random, adjectives)] : []
  const noun = choice(random, from)[number]
  const opening = determiner(random, number, adjective[0] ?? noun, style)
  return [...[opening, ...adjective].map(plain), { text: noun, part, number }]
}

/** `that the dog sees`, or `that sees the dog`. */
function relativeClause(random: Random, kind: 'object' | 'subject', head: GrammaticalNumber, style: Style) {
  const number = style.attractors === 'opposite' ? other(head) : anyNumber(random)
  const verb = choice(random, transitives)
  if (kind === 'subject') {
    return [plain('that'), plain(verb[head]), ...nounPhrase(random, number, style, 'attractor')]
  }
  return [plain('that'), ...nounPhrase(random, number, style, 'attractor', beings), plain(verb[number])]
}

function prepositionalPhrase(random: Random, head: GrammaticalNumber, style: Style): readonly Word[] {
  const number = style.attractors === 'opposite' ? other(head) : anyNumber(random)
  return [plain(choice(random, prepositions)), ...nounPhrase(random, number, style, 'attractor')]
}

/** A subject with so many nouns between its head and its verb. */
export function subject(random: Random, number: GrammaticalNumber, between: number, style: Style): readonly Word[] {
  const relative =
    between === 0
      ? 'none'
      : weighted(random, [
          [style.objectRelative, 'object'],
          [style.subjectRelative, 'subject'],
          [1 - style.objectRelative - style.subjectRelative, 'none'],
        ] as const)
  return [
    ...nounPhrase(random, number, style, 'subject', relative === 'subject' ? beings : nouns),
    ...(relative === 'none' ? [] : relativeClause(random, relative, number, style)),
    ...Array.from({ length: relative === 'none' ? between : between - 1 }, () =>
      prepositionalPhrase(random, number, style),
    ).flat(),
  ]
}

/** A verb of that number with what follows it. */
export function verbPhrase(random: Random, number: GrammaticalNumber, part: 'verb' | 'other'): readonly Word[] {
  const verb = (from: readonly Forms[]): Word => ({ text: choice(random, from)[number], part, number })
  switch (
    weighted(random, [
      [0.55, 'copula'],
      [0.25, 'intransitive'],
      [0.2, 'transitive'],
    ] as const)
  ) {
    case 'copula':
      return [verb(copulas), plain(choice(random, [...predicates, ...adjectives]))]
    case 'intransitive':
      return [verb(intransitives), ...(happens(random, 0.5) ? [plain(choice(random, times))] : [])]
    case 'transitive':
      return [verb(transitives), ...nounPhrase(random, anyNumber(random), anyStyle, 'other')]
  }
}
