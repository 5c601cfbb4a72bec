/** Words in the order of their indices; a few specials come first and `<pad>` is always 0. */
export type Vocabulary = readonly string[]

/** Fills short rows of a batch. */
export const PAD = '<pad>'

/** Stands before the first word. */
export const BEGIN = '<bos>'

/** Stands after the last word. */
export const END = '<eos>'

/** Stands for words too rare to be learnt one by one. */
export const UNKNOWN = '<unk>'

/** What a position asks when it asks nothing. */
export const IGNORED = -1

const specials: readonly string[] = [PAD, BEGIN, END, UNKNOWN]

/** Whether a token is a mark of the machinery, not a word of the sentence. */
export const isSpecial = (token: string): boolean => specials.includes(token)

/** The padding, then every word once, in the order of first appearance. */
export const vocabulary = (...words: readonly string[]): Vocabulary => [...new Set([PAD, ...words])]

/** From a word to its index; a word outside the vocabulary is an error, never an "unknown". */
export function indexing(words: Vocabulary): (word: string) => number {
  const indices = new Map(words.map((word, index) => [word, index]))
  return word => {
    const index = indices.get(word)
    if (index === undefined) throw new RangeError(`expected one of ${words.length} known words, found '${word}'`)
    return index
  }
}

/** At each position the index of the word after it; nothing is asked after the last. */
export function following(tokens: readonly string[], index: (word: string) => number): readonly number[] {
  return tokens.map((_, position) => {
    const next = tokens[position + 1]
    return next === undefined ? IGNORED : index(next)
  })
}
