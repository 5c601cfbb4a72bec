/** Widths of what numbers are made of, as parts of the font size; everything else is as wide as a digit. */
const widths: Readonly<Record<string, number>> = { '.': 0.27, '\u2008': 0.29, e: 0.59, '∞': 0.84 }
const DIGIT = 0.65

/** Part of a cell that its widest number may fill, and what is left of it where a mark stands at the edge. */
const FILLED = 0.892
const BESIDE_MARK = 0.8

/** A number wider than its cell is set narrower, down to this part of its width, before all numbers are set smaller: neighbours of one height read as one table. */
const NARROWEST = 0.7505

/** Size of a number that would have room to be larger, as a part of its cell: "−.65" is hardly narrowed. */
const LARGEST = 0.414

/** How wide a number is when set with tabular figures, as a part of the font size. */
export const numberWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (widths[character] ?? DIGIT), 0)

/** How the numbers of one matrix are set: one size for all of them, and where their last digit ends. */
export interface NumberFit {
  readonly fontSize: number
  /** From the left side of a cell. */
  readonly right: number
  /** What a text may fill; wider ones are narrowed to it. */
  readonly room: number
}

/** The size at which the widest of the texts fits a cell; `marked` keeps clear of a mark at the right side. */
export function fitNumbers(texts: readonly string[], size: number, marked = false): NumberFit {
  const widest = Math.max(DIGIT, ...texts.map(numberWidth))
  const room = size * (marked ? BESIDE_MARK : FILLED)
  const fontSize = Math.min(size * LARGEST, room / (widest * NARROWEST))
  return { fontSize, right: ((marked ? room : size) + Math.min(room, widest * fontSize)) / 2, room }
}

/** The width to which a text has to be narrowed; nothing where it fits. */
export const narrowed = (text: string, { fontSize, room }: Pick<NumberFit, 'fontSize' | 'room'>): number | undefined =>
  numberWidth(text) * fontSize > room ? room : undefined
