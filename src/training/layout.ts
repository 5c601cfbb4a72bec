import type { Parameter } from '../models'
import { flatPlaces } from '../tensor'
import { sumOfSquares, type Numbers } from './numbers'

/** Where a parameter stands in the flat list of all parameters. */
export interface Place extends Omit<Parameter, 'value'> {
  readonly rows: number
  readonly cols: number
  readonly start: number
  readonly count: number
}

/** The parameters behind each other, with zeros between them where a program's vectors want them. */
export interface Layout {
  readonly places: readonly Place[]
  /** The length of the flat list. */
  readonly count: number
  /** How many of its numbers are learnt. */
  readonly learnt: number
}

/** Puts parameters behind each other in their order, at the places where programs have them. */
export function layout(parameters: readonly Parameter[]): Layout {
  const counts = parameters.map(({ value: { rows, cols } }) => rows * cols)
  const { starts, size } = flatPlaces(counts)
  const places = parameters.map(({ value: { rows, cols }, ...parameter }, k) => ({
    ...parameter,
    rows,
    cols,
    start: starts[k] ?? 0,
    count: rows * cols,
  }))
  return { places, count: size, learnt: counts.reduce((sum, count) => sum + count, 0) }
}

/** The Euclidean norm of each parameter's part of a buffer. */
export const norms = ({ places }: Layout, numbers: Numbers): Readonly<Record<string, number>> =>
  Object.fromEntries(places.map(({ id, start, count }) => [id, Math.sqrt(sumOfSquares(numbers, start, count))]))

/** A learnt matrix as plain data. */
export interface Weight {
  readonly id: string
  readonly rows: number
  readonly cols: number
  readonly data: Numbers
}

/** Copies of all matrices. */
export const weights = ({ places }: Layout, numbers: Numbers): readonly Weight[] =>
  places.map(({ id, rows, cols, start, count }) => ({ id, rows, cols, data: numbers.slice(start, start + count) }))
