/** The size of one weight's drawing: how large its cells are and how much room it takes, in px. */
export interface Plate {
  readonly size: number
  readonly width: number
  readonly height: number
  readonly numbers: boolean
}

interface Shape {
  readonly rows: number
  readonly cols: number
}

/** Room for the frame of a learned matrix and its lock. */
export const MARGIN = 12

const LARGEST = 40
const READABLE = 30
const SMALLEST_DRAWN = 24
const IMAGE_CELL = 6
const MOST_DRAWN = 24

/** Weights that work together, as W_f, U_f and b_f do: neighbours with the same index. */
export function families<W extends { readonly id: string }>(weights: readonly W[]): readonly (readonly W[])[] {
  const indexOf = (id: string): string => id.slice(id.indexOf('_') + 1 || id.length)
  const found: W[][] = []
  for (const weight of weights) {
    const open = found.at(-1)
    const first = open?.[0]
    if (open && first && indexOf(first.id) === indexOf(weight.id)) open.push(weight)
    else found.push([weight])
  }
  return found
}

const widest = (rows: readonly (readonly Shape[])[], width: number): number =>
  Math.min(
    LARGEST,
    ...rows.map(row => {
      const cols = row.reduce((sum, shape) => sum + shape.cols, 0)
      return Math.floor((width - 2 * MARGIN * row.length) / Math.max(cols, 1))
    }),
  )

/**
 * One cell size for every weight of a run, so that shapes can be compared: the largest that puts each family into one row of
 * `width` px with readable numbers, or else one that fits the widest weight.
 */
export function cellSize(together: readonly (readonly Shape[])[], width: number): number {
  const single = widest(
    together.flatMap(family => family.map(shape => [shape])),
    width,
  )
  if (together.flat().some(({ rows, cols }) => rows > MOST_DRAWN || cols > MOST_DRAWN)) {
    return Math.max(2, Math.min(IMAGE_CELL, single))
  }
  const inOneRow = widest(together, width)
  return inOneRow >= READABLE ? inOneRow : Math.max(SMALLEST_DRAWN, single)
}

/** The plate of one weight at a given cell size. */
export const plateOf = (rows: number, cols: number, size: number): Plate => ({
  size,
  width: cols * size + 2 * MARGIN,
  height: rows * size + 2 * MARGIN,
  numbers: size >= READABLE,
})

/** A whole number with its thousands apart: "1 048 576" reads the same in both languages. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')
