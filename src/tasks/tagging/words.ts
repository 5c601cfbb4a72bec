import { vocabulary } from '../vocabulary'

/** Nouns that are verbs, too; the place in the sentence decides. */
export const ambiguous = [
  ...['saw', 'watch', 'book', 'play', 'fish', 'duck', 'hammer', 'paint', 'plant', 'drink', 'cook', 'phone', 'water'],
  ...['cut', 'walk'],
] as const

/** Those that may open a clause without a determiner: `Fish can …` or `Fish it`. */
export const openers = ['fish', 'play', 'water', 'paint', 'hope', 'love', 'change', 'work'] as const

/** Nouns that are nothing else. */
export const plainNouns = ['dog', 'boat', 'teacher', 'garden', 'river', 'house', 'friends', 'people'] as const

/** No `a` and no `this` before these. */
export const pluralNouns: readonly string[] = ['friends', 'people']

/** No `a` before these. */
export const massNouns: readonly string[] = ['water', 'paint']

/** Ambiguous words that stand in any noun's place, whatever determiner is before it. */
export const countable = ambiguous.filter(word => !massNouns.includes(word))

/** Verbs that are nothing else. */
export const plainVerbs = ['like', 'see', 'want', 'need'] as const

/** Verbs that take `to` and another verb. */
export const wishing = ['want', 'need', 'like'] as const

/** Verbs with two objects. */
export const giving = ['give', 'show'] as const

/** Modals besides `can`, which is a noun as well. */
export const plainModals = ['will', 'must', 'should', 'might'] as const

/** Any determiner goes with these. */
export const definite = ['the', 'my', 'your'] as const

/** Only with one thing. */
export const demonstrative = ['this', 'that'] as const

/** Before a noun. */
export const adjectives = ['big', 'old', 'red', 'good', 'new', 'small'] as const

/** Who does it. */
export const subjects = ['I', 'you', 'we', 'they'] as const

/** Whom it is done to. */
export const objects = ['me', 'us', 'them', 'it'] as const

/** Between a clause and a place. */
export const prepositions = ['in', 'near', 'with', 'for'] as const

/** After a clause. */
export const adverbs = ['today', 'now', 'again', 'here'] as const

/** Before a sentence, so that a position alone tells nothing. */
export const greetings = ['today', 'now', 'yes', 'well'] as const

/** Between clauses. */
export const conjunctions = ['and', 'but'] as const

/** Every word of the task: 73. */
export const words = vocabulary(
  ...['.', 'a', ...definite, ...demonstrative, ...subjects, ...objects, ...ambiguous, ...openers, 'can'],
  ...[...plainNouns, ...plainVerbs, ...plainModals, 'to', ...giving, ...adjectives],
  ...[...prepositions, ...adverbs, ...greetings, ...conjunctions],
)

/** Whether a word has more than one part of speech in this grammar. */
export const isAmbiguous = (word: string): boolean =>
  word === 'can' || [...ambiguous, ...openers].some(candidate => candidate === word)
