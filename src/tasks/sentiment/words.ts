import { vocabulary } from '../vocabulary'

/** What a clause says of its subject. */
export type Sentiment = 'negative' | 'positive'

/** Adjectives by what they say. */
export const adjectives = {
  positive: ['good', 'great', 'wonderful', 'lovely', 'excellent', 'brilliant', 'funny', 'charming'],
  negative: ['bad', 'awful', 'terrible', 'boring', 'dull', 'horrible', 'weak', 'silly'],
} as const

/** Verbs by what they say of their object. */
export const verbs = {
  positive: ['love', 'like', 'enjoy', 'recommend'],
  negative: ['hate', 'dislike', 'regret', 'avoid'],
} as const

/** Before a noun. */
export const determiners = ['the', 'this', 'that', 'their'] as const

/** What is judged. */
export const nouns = [
  ...['film', 'story', 'acting', 'music', 'plot', 'ending'],
  ...['food', 'service', 'hotel', 'room', 'staff', 'book'],
] as const

/** Between a subject and an adjective. */
export const copulas = ['was', 'is', 'seemed', 'felt'] as const

/** Negators of an adjective besides `not`. */
export const rareNegators = ['never', 'hardly'] as const

/** Before an adjective. */
export const degrees = ['very', 'really', 'so', 'quite'] as const

/** Who judges. */
export const judges = ['I', 'we'] as const

/** Auxiliaries with and without a negator; the last one is none at all. */
export const auxiliaries = {
  negated: [
    ['did', 'not'],
    ['would', 'never'],
    ['do', 'not'],
    ['would', 'hardly'],
  ],
  plain: [['did'], ['would'], ['do'], []],
} as const

/** Before a sentence. */
export const openers = ['yesterday', 'today', 'honestly', 'frankly', 'overall'] as const

/** Every word of the task. */
export const words = vocabulary(
  ...['.', ',', 'and', 'but', 'although', 'at', 'all', 'not', ...rareNegators],
  ...[...determiners, ...nouns, ...copulas, ...degrees, ...adjectives.positive, ...adjectives.negative],
  ...[...judges, ...auxiliaries.plain.flat(), ...verbs.positive, ...verbs.negative, ...openers],
)
