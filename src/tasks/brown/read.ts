/** A word as it stands in the corpus, and its tag there. */
export type TaggedWord = readonly [word: string, tag: string]

/** A sentence of the corpus, word by word. */
export type TaggedSentence = readonly TaggedWord[]

function pair(piece: string): TaggedWord {
  // The word itself may hold a slash ("and/or"), the tag never does.
  const slash = piece.lastIndexOf('/')
  if (slash < 1 || slash === piece.length - 1) {
    throw new RangeError(`found '${piece}', expected a word, a slash and its tag`)
  }
  return [piece.slice(0, slash), piece.slice(slash + 1)]
}

/** The sentences of one file of the corpus: a line each, words and tags with a slash between. */
export const readBrown = (text: string): readonly TaggedSentence[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => line.split(/\s+/).map(pair))
