import { isHeldBack } from '../split'
import { words as templateWords } from '../tagging/words'
import { PAD, UNKNOWN, type Vocabulary } from '../vocabulary'
import type { LabelledWord } from './sentences'

type Sentence = readonly LabelledWord[]

function commonest(sentences: readonly Sentence[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { text } of sentences.flat()) counts.set(text, (counts.get(text) ?? 0) + 1)
  // By letters where counts are equal, so that the order of the corpus does not matter.
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text)
}

/** A sentence as it is read by someone who knows these words: the mark for rare words is in the place of each other one. */
export const withUnknown = (sentence: Sentence, known: ReadonlySet<string>): Sentence =>
  sentence.map(word => (known.has(word.text) ? word : { ...word, text: UNKNOWN }))

/**
 * The marks, the words of the templates, and the commonest words of the corpus, as many as there is room for; counted over
 * no sentence that is kept back. A sentence is kept back by how it is read, so by these very words: the sentences that turn
 * out to be are taken away and the rest is counted again, until none turns out to be.
 */
export function wordsOf(sentences: readonly Sentence[], count: number): Vocabulary {
  const words = [...new Set([PAD, UNKNOWN, ...templateWords, ...commonest(sentences)])].slice(0, count)
  const known = new Set(words)
  const learnt = sentences.filter(sentence => !isHeldBack(withUnknown(sentence, known).map(({ text }) => text)))
  return learnt.length === sentences.length ? words : wordsOf(learnt, count)
}
