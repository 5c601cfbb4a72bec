import { BEGIN, vocabulary } from '../vocabulary'

/** One thing or several. */
export type GrammaticalNumber = 'singular' | 'plural'

/** A word in its two numbers. */
export type Forms = Readonly<Record<GrammaticalNumber, string>>

const regular = (...nouns: readonly string[]): readonly Forms[] =>
  nouns.map(noun => ({ singular: noun, plural: `${noun}s` }))

/** Verbs add the s in the other number. */
const verbs = (...plurals: readonly string[]): readonly Forms[] =>
  plurals.map(plural => ({ singular: `${plural}s`, plural }))

/** Those who can see, like, follow and know. */
export const beings: readonly Forms[] = [
  ...regular('dog', 'cat', 'teacher', 'student', 'friend'),
  { singular: 'child', plural: 'children' },
]

/** Every noun. */
export const nouns: readonly Forms[] = [
  ...regular('key', 'door', 'cabinet', 'book', 'letter'),
  { singular: 'box', plural: 'boxes' },
  ...regular('picture', 'car', 'tree'),
  ...beings,
]

/** Verbs followed by how something is. */
export const copulas: readonly Forms[] = [
  { singular: 'is', plural: 'are' },
  { singular: 'was', plural: 'were' },
  ...verbs('seem', 'look'),
]

/** Verbs that need nothing after them. */
export const intransitives = verbs('wait', 'move', 'sleep', 'fall')

/** Verbs with an object. */
export const transitives = verbs('see', 'like', 'follow', 'know')

/** Every verb that shows its number: the outputs that count at a verb. */
export const agreeing: readonly Forms[] = [...copulas, ...intransitives, ...transitives]

/** Determiners other than `the`, by number. */
export const otherDeterminers = { singular: ['a', 'this'], plural: ['some', 'these'] } as const

/** Before a noun or after a copula. */
export const adjectives = ['old', 'new', 'big', 'small', 'red', 'green', 'quiet', 'heavy'] as const

/** After a copula only. */
export const predicates = ['lost', 'ready', 'missing', 'gone', 'tired', 'beautiful'] as const

/** Between a noun and the noun it is placed by. */
export const prepositions = ['near', 'behind', 'beside', 'under', 'with', 'by', 'to', 'in'] as const

/** After an intransitive verb. */
export const times = ['today', 'now', 'again'] as const

/** How a name reports a sentence. */
export const reports = ['said', 'thought', 'knew'] as const

/** Names by the pronoun they call for. */
export const names = {
  she: ['Alice', 'Mary', 'Anna', 'Emma'],
  he: ['Tom', 'John', 'Peter', 'David'],
} as const

/** The pronouns that show a gender. */
export type Pronoun = keyof typeof names

const both = (forms: readonly Forms[]) => forms.flatMap(({ singular, plural }) => [singular, plural])

/** Every word of the task: 102. */
export const words = vocabulary(
  BEGIN,
  '.',
  'the',
  ...otherDeterminers.singular,
  ...otherDeterminers.plural,
  ...both(nouns),
  ...adjectives,
  ...prepositions,
  ...both(agreeing),
  ...predicates,
  ...times,
  ...names.she,
  ...names.he,
  ...reports,
  'that',
  'because',
  'she',
  'he',
)
