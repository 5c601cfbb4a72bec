import { wholeBetween } from '../geometry/clamp'

/** The least cell that holds a number. */
export const NUMBERED = 28

/** Every distance of one picture in pixels, all derived from the size of a cell. */
export interface Metrics {
  readonly cell: number
  /** Between a matrix and whatever stands beside it. */
  readonly gap: number
  /** Letters of names. */
  readonly letter: number
  /** Digits of "4×3". */
  readonly shape: number
  /** Of the line of a name and its shape above or below a matrix. */
  readonly label: number
  /** Diameter of an operation's mark. */
  readonly mark: number
  /** Side of the little picture of a function. */
  readonly curve: number
  readonly rowGap: number
  /** Whether what an upper factor was made from stands at its right instead of above it: wider, but lower. */
  readonly aside: boolean
}

/** Cells decide everything else; letters stay readable when cells become dots. */
export function metrics(cell: number, aside = false, lettering = 1): Metrics {
  const letter = wholeBetween(15 * lettering, cell * 0.48, 64)
  const shape = wholeBetween(12 * lettering, letter * 0.5, 32)
  return {
    cell,
    aside,
    gap: wholeBetween(10, cell * 0.5, 60),
    letter,
    shape,
    label: Math.round(letter * 1.3 + shape + 9),
    mark: wholeBetween(20, cell * 0.66, 80),
    curve: wholeBetween(52, cell * 2, 260),
    rowGap: wholeBetween(16, cell * 0.8, 80),
  }
}
