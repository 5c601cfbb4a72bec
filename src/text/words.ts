import type { Language } from './language'
import { builtIn, segments, type SegmenterConstructor } from './segmenter'

const hyphen = /^[-\u2010\u2011]$/u
const endsAsWord = /(?!\p{Script=Han})[\p{L}\p{N}]\p{M}*$/u
const startsAsWord = /^(?!\p{Script=Han})[\p{L}\p{N}]/u
const hasLetter = /\p{L}/u
const repeatable = /^[-.!?…—！？]$/u

/** Without a dictionary: one Han character, or a run of letters with its inner apostrophes and points, or one sign. */
const plainPieces =
  /\p{Script=Han}\p{M}*|(?:(?!\p{Script=Han})[\p{L}\p{N}_][\p{M}\u200C\u200D]*)+(?:['’.](?:(?!\p{Script=Han})[\p{L}\p{N}_]\p{M}*)+)*|.\p{M}*/gsu

const pieces = (text: string, language: Language, Segmenter: SegmenterConstructor): readonly string[] =>
  Segmenter === null ? (text.match(plainPieces) ?? []) : segments(text, Segmenter, 'word', language)

/** A hyphen binds when words stand on both sides and one of them has a letter: GPT-2, but not 5-3. */
const binds = (before = '', mark = '', after = ''): boolean =>
  hyphen.test(mark) && endsAsWord.test(before) && startsAsWord.test(after) && hasLetter.test(before + after)

/** Whether a piece goes on with the one before it: a hyphen that binds, the word behind it, the next dot of an ellipsis. */
const continues = (parts: readonly string[], index: number): boolean => {
  const [twoBefore, before, piece = '', after] = [parts[index - 2], parts[index - 1], parts[index], parts[index + 1]]
  return binds(before, piece, after) || binds(twoBefore, before, piece) || (before === piece && repeatable.test(piece))
}

/** The words and signs of a text without white space: segmenters cut state-of-the-art and ... apart, a reader does not. */
export const words = (
  text: string,
  language: Language,
  Segmenter: SegmenterConstructor = builtIn,
): readonly string[] => {
  const parts = pieces(text, language, Segmenter)
  const starts = parts.flatMap((_, index) => (continues(parts, index) ? [] : [index]))
  return starts.map((start, word) => parts.slice(start, starts[word + 1]).join(''))
}
