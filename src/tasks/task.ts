import type { Random } from './random'
import type { Vocabulary } from './vocabulary'

/** One thing said in both languages, side by side. */
export interface Said {
  readonly en: string
  readonly zh: string
}

/** One of the answers a task chooses between. */
export interface Label {
  readonly id: string
  readonly name: Said
}

/** A variable whose true value is known at each position, to look for in units and heads. */
export type Fact = { readonly id: string; readonly name: Said } & (
  { readonly kind: 'category'; readonly values: readonly Said[] } | { readonly kind: 'count' }
)

/** The values of each fact, one a token: a count, or the index of a category's value; `null` where there is none. */
export type FactValues = Readonly<Record<string, readonly (number | null)[]>>

/** A sentence with what is asked about it: one target a token, −1 where nothing is asked. */
export interface Example {
  readonly tokens: readonly string[]
  readonly targets: readonly number[]
  readonly facts: FactValues
}

/** A sentence with its translation; the targets are the translation's indices and the end mark. */
export interface TranslationExample extends Example {
  readonly translation: readonly string[]
  /** For each translated word the positions of the words it stands for; never empty. */
  readonly alignment: readonly (readonly number[])[]
}

/** A question at a place of a sentence: `at` is the token whose output is read, indices are those of the outputs. */
export type PlaceAsk =
  /** Right when all of `right` together are likelier than all of `wrong` together. */
  | { readonly by: 'mass'; readonly at: number; readonly right: readonly number[]; readonly wrong: readonly number[] }
  /** Right when `right` is likelier than any other output. */
  | { readonly by: 'best'; readonly at: number; readonly right: number }
  /** Right when `right` is likeliest at `at` but was not at `before`: the model changed its mind here. */
  | { readonly by: 'turn'; readonly before: number; readonly at: number; readonly right: number }

/** The question whether a whole translation is right, word for word. */
export interface ExactAsk {
  readonly by: 'exact'
}

/** One examined sentence; accuracy is the share of its asks answered right. */
export interface Question<E, A> {
  readonly example: E
  readonly asks: readonly A[]
}

/** A kind of sentence that examines one ability, drawn from sentences kept back from training. */
export interface EvaluationSet<E, A> {
  readonly id: string
  readonly name: Said
  /** The share of right answers of one who sees nothing of the sentence but the word that is to be labelled. */
  readonly chance: number
  readonly question: (random: Random) => Question<E, A>
}

/**
 * The chance line: the share of the targets that one gets right by guessing evenly, by always giving the commonest
 * answer, or by giving each word the answer it has most often, whatever its sentence.
 */
export interface Chance {
  readonly by: 'uniform' | 'majority' | 'by-word'
  readonly value: number
}

/** Tells of every word of a sentence whether it is asked about. */
export type Asks = (tokens: readonly string[]) => readonly boolean[]

interface Common<E, A> {
  readonly id: string
  readonly title: Said
  readonly question: Said
  readonly vocabulary: Vocabulary
  readonly facts: readonly Fact[]
  readonly chance: Chance
  readonly sets: readonly EvaluationSet<E, A>[]
  /** Examples are too many to repeat and are drawn anew; otherwise the split by sentence holds. */
  readonly fresh: boolean
  /** Which words of any sentence have an answer; all of them where absent. */
  readonly asks?: Asks
  readonly example: (random: Random) => E
}

/** Each position asks for the next word; the outputs are the vocabulary. */
export interface NextWordTask extends Common<Example, PlaceAsk> {
  readonly kind: 'next-word'
}

/** A label for words (`tag`), one label for the sentence (`label`), or one answer after a cue (`answer`). */
export interface LabelTask extends Common<Example, PlaceAsk> {
  readonly kind: 'tag' | 'label' | 'answer'
  readonly labels: readonly Label[]
}

/** A sequence for a sequence; the outputs are the target vocabulary. */
export interface TranslateTask extends Common<TranslationExample, ExactAsk> {
  readonly kind: 'translate'
  readonly targetVocabulary: Vocabulary
}

/** A question with known answers: its words, its seeded examples, and how to examine what was learnt. */
export type Task = NextWordTask | LabelTask | TranslateTask

/** What can be said of a task without the sentences it is made from, which may not be passed on. */
export interface Withheld {
  readonly kind: LabelTask['kind']
  readonly title: Said
  readonly question: Said
  readonly labels: readonly Label[]
  /** The names of its evaluation sets. */
  readonly sets: Readonly<Record<string, Said>>
  /** A sentence that is nobody's and is kept back from training. */
  readonly example: readonly string[]
  /** Why the sentences are not here. */
  readonly why: Said
}
