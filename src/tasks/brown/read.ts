import { type LabelOf, labelling } from './corpus-tags'

/** A word as it stands in the corpus, and the index of its part of speech; null where the corpus left it without one. */
export type TaggedWord = readonly [word: string, label: number | null]

/** A sentence of the corpus, word by word. */
export type TaggedSentence = readonly TaggedWord[]

function pair(piece: string, labelOf: LabelOf): TaggedWord {
  // The word itself may hold a slash ("and/or"), the tag never does.
  const slash = piece.lastIndexOf('/')
  if (slash < 1 || slash === piece.length - 1) {
    throw new RangeError(`found '${piece}', expected a word, a slash and its tag`)
  }
  return [piece.slice(0, slash), labelOf(piece.slice(slash + 1))]
}

/** The sentences of one file of the corpus: a line each, words and tags with a slash between. */
export function readBrown(text: string): readonly TaggedSentence[] {
  const labelOf = labelling()
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => line.split(/\s+/).map(piece => pair(piece, labelOf)))
}
