import type { Expression } from '../../trace'
import { lines, pieces } from './flow'
import { wholeBetween } from '../geometry/clamp'
import { shifted, type Item } from './items'
import { metrics, NUMBERED, type Metrics } from './metrics'
import { nodes } from './nodes'

/** An equation laid out for one size of stage. */
export interface Arrangement {
  readonly metrics: Metrics
  /** The drawing is as wide as the stage unless even the smallest cells do not fit. */
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

/** The largest cells on a page, and on a wall. */
const LARGE = 72
const LARGEST = 160
/** The least cell in which numbers are read with ease. */
const READABLE = 36
/** Matrices with more rows or columns are looked at as a whole. */
const NUMERIC = 16

/** White space around the equation: more of it where there is more room. */
const marginOf = (length: number): number => Math.max(16, Math.round(length * 0.04))

interface Candidate {
  readonly m: Metrics
  readonly rows: ReturnType<typeof lines>
  readonly width: number
  readonly height: number
}

function candidate(
  expression: Expression,
  cell: number,
  available: number,
  aside: boolean,
  lettering: number,
): Candidate {
  const m = metrics(cell, aside, lettering)
  const rows = lines(pieces(expression, m), available, m)
  return {
    m,
    rows,
    width: Math.max(...rows.map(row => row.width)),
    height: rows.reduce((sum, row) => sum + row.height, 0) + m.rowGap * (rows.length - 1),
  }
}

/** Sizes tried from large to small: every whole pixel, down to a dot. */
function sizes(width: number, height: number): readonly number[] {
  const largest = wholeBetween(LARGE, Math.min(width / 13, height / 5.5), LARGEST)
  return Array.from({ length: largest }, (_, k) => largest - k)
}

/** Whether all matrices are small enough to be read number by number. */
const isNumeric = (expression: Expression): boolean =>
  nodes(expression).every(({ rows, cols }) => Math.max(rows, cols) <= NUMERIC)

/** The largest cells with which the equation fits. Where numbers can be read they are kept, and a tall equation scrolls. */
function best(expression: Expression, width: number, height: number, lettering: number): Candidate {
  const above = (cell: number) => candidate(expression, cell, width, false, lettering)
  const aside = (cell: number) => candidate(expression, cell, width, true, lettering)
  const fits = (c: Candidate) => c.width <= width && c.height <= height
  const tried = (cell: number) => {
    const usual = above(cell)
    return fits(usual) ? usual : (firstOf([cell], aside, fits) ?? usual)
  }
  const all = sizes(width, height)
  const whole = firstOf(all, tried, c => fits(c) && (c.m.cell >= NUMBERED || !isNumeric(expression)))
  if (whole) return whole
  const below = all.filter(cell => cell <= READABLE)
  return firstOf(below, tried, c => c.width <= width) ?? tried(1)
}

/** The first that satisfies, without trying the rest. */
function firstOf<T, R>(items: readonly T[], make: (item: T) => R, isGood: (made: R) => boolean): R | undefined {
  for (const item of items) {
    const made = make(item)
    if (isGood(made)) return made
  }
  return undefined
}

/** Lays an equation out in the middle of a stage of `width` × `height` pixels. */
export function arrange(expression: Expression, width: number, height: number, lettering = 1): Arrangement {
  const [side, edge] = [marginOf(width), marginOf(height)]
  const { m, rows, width: needed, height: tall } = best(expression, width - 2 * side, height - 2 * edge, lettering)
  const whole = Math.max(height, tall + 2 * edge)
  const x = Math.max(side, (width - needed) / 2)
  let y = Math.max(edge, (whole - tall) / 2)
  const items: Item[] = []
  for (const row of rows) {
    items.push(...shifted(row.items, x, y))
    y += row.height + m.rowGap
  }
  return { metrics: m, width: Math.max(width, needed + 2 * side), height: whole, items }
}
