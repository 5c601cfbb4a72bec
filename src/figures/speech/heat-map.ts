import type { CellAt } from '../geometry/grid-layout'

/** A matrix with one number for every pair of a question and an answer: its rows ask, its columns answer. */
export interface HeatMap {
  readonly rows: number
  readonly cols: number
  /** Row by row, as it is drawn. */
  readonly data: ArrayLike<number>
  readonly rowNames: readonly string[]
  readonly colNames: readonly string[]
  readonly masked?: ((row: number, col: number) => boolean) | undefined
  /** Set when it is drawn with its rows as columns: then columns ask, rows answer, and `data` is in that order. */
  readonly turned?: boolean | undefined
}

/** One visible number of a line and the position it stands at. */
export interface Seen {
  readonly at: number
  readonly value: number
}

/** The number in a cell. */
export function valueAt({ data, rows, cols, turned }: HeatMap, [row, col]: CellAt): number {
  return data[turned ? col * rows + row : row * cols + col] ?? NaN
}

/** Whether a cell takes part, that is, is not hidden. */
export function isVisible(map: HeatMap, [row, col]: CellAt): boolean {
  return !map.masked?.(row, col)
}

/** The visible numbers of a row, from left to right. */
export function seenInRow(map: HeatMap, row: number): readonly Seen[] {
  return Array.from({ length: map.cols }, (_, col) => col)
    .filter(col => isVisible(map, [row, col]))
    .map(col => ({ at: col, value: valueAt(map, [row, col]) }))
}

/** The visible numbers of a column, from top to bottom. */
export function seenInColumn(map: HeatMap, col: number): readonly Seen[] {
  return Array.from({ length: map.rows }, (_, row) => row)
    .filter(row => isVisible(map, [row, col]))
    .map(row => ({ at: row, value: valueAt(map, [row, col]) }))
}

/** The largest first, and among equals the earlier first. */
export function ranked(seen: readonly Seen[]): readonly Seen[] {
  return [...seen].sort((a, b) => b.value - a.value || a.at - b.at)
}

/** The sum of the visible numbers. */
export function mass(seen: readonly Seen[]): number {
  return seen.reduce((total, { value }) => total + value, 0)
}

/** Sums of shares miss 1 by rounding only. */
const ROUNDING = 1e-9

/** Whether every line that has a number is a whole budget of 1. */
export function areBudgets(lines: readonly (readonly Seen[])[]): boolean {
  const told = lines.filter(seen => seen.length > 0)
  return told.length > 0 && told.every(seen => Math.abs(mass(seen) - 1) < ROUNDING)
}

/** The largest weights that together hold nine tenths of a line: more would tire the ear. */
export function mostOf(seen: readonly Seen[]): readonly Seen[] {
  const enough = 0.9 * mass(seen)
  const order = ranked(seen)
  let held = 0
  const last = order.findIndex(({ value }) => (held += value) >= enough - 1e-12)
  return last < 0 ? order : order.slice(0, last + 1)
}
