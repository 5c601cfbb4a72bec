import { words as templateWords } from '../tagging/words'
import { PAD, UNKNOWN, type Vocabulary } from '../vocabulary'
import type { LabelledWord } from './sentences'

type Sentences = readonly (readonly LabelledWord[])[]

function commonest(sentences: Sentences): readonly string[] {
  const counts = new Map<string, number>()
  for (const { text } of sentences.flat()) counts.set(text, (counts.get(text) ?? 0) + 1)
  // By letters where counts are equal, so that the order of the corpus does not matter.
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text)
}

/** The marks, the words of the templates, and the commonest words of the corpus, as many as there is room for. */
export function wordsOf(sentences: Sentences, count: number): Vocabulary {
  const all = [...new Set([PAD, UNKNOWN, ...templateWords, ...commonest(sentences)])]
  return all.slice(0, count)
}

/** The same sentences with the mark for rare words in the place of each word that is not among these. */
export function withUnknown(sentences: Sentences, words: Vocabulary): Sentences {
  const known = new Set(words)
  return sentences.map(sentence => sentence.map(word => (known.has(word.text) ? word : { ...word, text: UNKNOWN })))
}
