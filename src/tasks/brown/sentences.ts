import type { TaggedSentence, TaggedWord } from './read'

/** A word as the page writes it, with the index of its part of speech. */
export interface LabelledWord {
  readonly text: string
  readonly label: number
}

/** How many words a sentence has at least that is learnt from. */
export const shortest = 3

/** And at most. */
export const longest = 16

/** Signs that the corpus writes as a typewriter does. */
const signs: Readonly<Record<string, string>> = { '``': '"', "''": '"', '--': '—' }

/** In small letters but for `I`, which is written so wherever it stands: capitals would tell names apart by their looks. */
const written = (word: string): string => signs[word] ?? (/^I(?:'|$)/.test(word) ? word : word.toLowerCase())

/** The corpus has `?`, `!` and `;` twice where they end a clause. */
const isRepeated = ([word]: TaggedWord, before: TaggedWord | undefined): boolean =>
  /^[?!;]$/.test(word) && before?.[0] === word

/** The words of a sentence, or none where the corpus left one of them without a part of speech. */
function words(sentence: TaggedSentence): readonly LabelledWord[] {
  const found = sentence.flatMap(([word, label]) => (label === null ? [] : [{ text: written(word), label }]))
  return found.length === sentence.length ? found : []
}

/** The sentences of the corpus that are neither too short nor too long, each word with its part of speech. */
export const labelled = (sentences: readonly TaggedSentence[]): readonly (readonly LabelledWord[])[] =>
  sentences
    .map(sentence => words(sentence.filter((word, at) => !isRepeated(word, sentence[at - 1]))))
    .filter(({ length }) => length >= shortest && length <= longest)
