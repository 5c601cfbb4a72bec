import { fitText, textWidth } from '../geometry/text-width'

/** How the word of a chip is set: in one line or, rather than losing its end, in two. */
export interface ChipText {
  readonly lines: readonly string[]
  readonly size: number
  readonly indexSize: number
  /** Whether the whole word is seen. */
  readonly whole: boolean
}

const LEAST_FONT = 12
const LARGEST_FONT = 16
const LEAST_INDEX = 10
/** The position is set smaller than the word. */
const INDEX = 0.68
/** Air at both ends, alone and with that between the word and its position. */
const ENDS = 8
const AROUND = 14
/** Least height of a chip with two lines, in letters. */
const TWO_LINES = 2.5

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Cuts a word in the middle; where words are spelled with letters, a hyphen says so. */
function halves(word: string): readonly [first: string, second: string] {
  const characters = [...word]
  const cut = Math.ceil(characters.length / 2)
  return [characters.slice(0, cut).join('') + (isHan(word) ? '' : '-'), characters.slice(cut).join('')]
}

/** Sets a word and its position, as large as they fit into the width, into a chip. */
export function chipText(word: string, index: string, width: number, height: number): ChipText {
  const most = Math.min(LARGEST_FONT, Math.max(LEAST_FONT, height * 0.42))
  const wide = textWidth(word, most) + textWidth(index, most * INDEX) + AROUND
  const size = Math.max(LEAST_FONT, Math.min(most, (most * width) / wide))
  const indexSize = Math.max(LEAST_INDEX, size * INDEX)
  const room = width - AROUND - textWidth(index, indexSize)
  const line = fitText(word, room, size)
  const set = { size, indexSize }
  if (line === word) return { ...set, lines: [word], whole: true }
  const [first, second] = halves(word)
  const fits = textWidth(first, size) <= width - ENDS && textWidth(second, size) <= room
  return fits && height >= TWO_LINES * size
    ? { ...set, lines: [first, second], whole: true }
    : { ...set, lines: [line], whole: false }
}
