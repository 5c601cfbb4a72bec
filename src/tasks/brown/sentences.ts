import type { TaggedSentence, TaggedWord } from './read'
import { labelOf } from './tags'

/** A word as the page writes it, with the index of its part of speech. */
export interface LabelledWord {
  readonly text: string
  readonly label: number
}

/** How many words a sentence has that is learnt from. */
export const shortest = 3
export const longest = 16

/** Signs that the corpus writes as a typewriter does. */
const signs: Readonly<Record<string, string>> = { '``': '"', "''": '"', '--': '—' }

/** In small letters but for `I`, which is written so wherever it stands: capitals would tell names apart by their looks. */
const written = (word: string): string => signs[word] ?? (/^I(?:'|$)/.test(word) ? word : word.toLowerCase())

/** The corpus has `?`, `!` and `;` twice where they end a clause. */
const isRepeated = ([word, tag]: TaggedWord, before: TaggedWord | undefined): boolean =>
  /^[?!;]$/.test(word) && before?.[0] === word && before[1] === tag

/** Words that the corpus left without a part of speech. */
const isUntagged = ([, tag]: TaggedWord): boolean => tag === 'nil' || tag.startsWith('nil-')

/** The sentences of the corpus that are neither too short nor too long, each word with its part of speech. */
export const labelled = (sentences: readonly TaggedSentence[]): readonly (readonly LabelledWord[])[] =>
  sentences
    .map(sentence => sentence.filter((word, at) => !isRepeated(word, sentence[at - 1])))
    .filter(({ length }) => length >= shortest && length <= longest)
    .filter(sentence => !sentence.some(isUntagged))
    .map(sentence => sentence.map(([word, tag]) => ({ text: written(word), label: labelOf(tag) })))
