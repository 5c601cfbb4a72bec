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
}

const between = (low: number, x: number, high: number): number => Math.round(Math.max(low, Math.min(high, x)))

/** Cells decide everything else; letters stay readable when cells become dots. */
export function metrics(cell: number): Metrics {
  const letter = between(15, cell * 0.48, 64)
  const shape = between(13, letter * 0.42, 26)
  return {
    cell,
    gap: between(10, cell * 0.5, 60),
    letter,
    shape,
    label: Math.round(letter * 1.3 + shape + 9),
    mark: between(20, cell * 0.66, 80),
    curve: between(52, cell * 2, 260),
    rowGap: between(16, cell * 0.8, 80),
  }
}
