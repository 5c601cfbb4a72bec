import { line, type Axis } from '../arithmetic'
import { define, type Fn } from '../op'
import type { Op, Value } from '../value'
import { difference } from './difference'
import { divide } from './divide'
import { eachLine } from './exponentiate'
import { hadamard } from './hadamard'
import { scale } from './scale'
import { shapeOf, size } from './shapes'
import { spread, total } from './spread'

interface Moments {
  readonly mean: number
  readonly deviation: number
}

/** Mean and deviation (of the whole, not of a sample) of one line. */
function moments(data: Float64Array, start: number, stride: number, length: number, eps: number): Moments {
  let sum = 0
  for (let k = 0, at = start; k < length; k++, at += stride) sum += data[at]!
  const mean = sum / length
  let squares = 0
  for (let k = 0, at = start; k < length; k++, at += stride) squares += (data[at]! - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / length + eps) }
}

const lengthOf = (axis: Axis, x: Value): number => (axis === 'row' ? x.cols : x.rows)

/** The mean of each line, repeated along it. */
const mean =
  (axis: Axis, length: number): Fn<[x: Value]> =>
  x =>
    spread(axis, length)(scale(1 / length)(total(axis)(x)))

const standardising = (axis: Axis, eps: number): Op<[x: Value]> => ({
  name: 'standardise',
  lowering: { kind: 'standardise', axis, eps },
  shape: shapeOf,
  run: (y, x) =>
    eachLine(x, axis, (start, stride, length) => {
      const { mean, deviation } = moments(x.data, start, stride, length, eps)
      for (let k = 0, at = start; k < length; k++, at += stride) y.data[at] = (x.data[at]! - mean) / deviation
    }),
  pull: (dy, y, x) => {
    const average = mean(axis, lengthOf(axis, x))
    const straight = difference(difference(dy, average(dy)), hadamard(y, average(hadamard(dy, y))))
    return [divide(straight, spread(axis, lengthOf(axis, x))(deviation(axis, eps)(x)))]
  },
  cost: y => 2 * size(y),
  arithmetic: (row, col, _, x) => ({ kind: 'all', cells: line(0, axis, row, col, lengthOf(axis, x)) }),
  tex: x => `\\frac{${x} - \\mu}{\\sqrt{\\sigma^2 + ${eps}}}`,
  binds: 5,
  holds: 1,
})

const deviating = (axis: Axis, eps: number): Op<[x: Value]> => ({
  name: 'deviation',
  lowering: { kind: 'deviation', axis, eps },
  shape: x => (axis === 'row' ? [x.rows, 1] : [1, x.cols]),
  run: (y, x) => {
    let n = 0
    eachLine(x, axis, (...at) => (y.data[n++] = moments(x.data, ...at, eps).deviation))
  },
  pull: (dy, _, x) => {
    const length = lengthOf(axis, x)
    return [hadamard(spread(axis, length)(dy), scale(1 / length)(standardise(axis, eps)(x)))]
  },
  cost: (_, x) => size(x),
  arithmetic: (row, col, _, x) => ({ kind: 'all', cells: line(0, axis, row, col, lengthOf(axis, x)) }),
  tex: x => `\\sqrt{\\operatorname{var}\\left(${x}\\right) + ${eps}}`,
  binds: 5,
  holds: 0,
})

type Make = (axis: Axis, eps: number) => Fn<[x: Value]>

/** One function for each axis and eps, so that equal operations are one object. */
/* @__NO_SIDE_EFFECTS__ */
function remembered(make: (axis: Axis, eps: number) => Op<[x: Value]>): Make {
  const known = new Map<string, Fn<[x: Value]>>()
  return (axis, eps) => {
    const key = `${axis} ${eps}`
    const found = known.get(key) ?? define(make(axis, eps))
    known.set(key, found)
    return found
  }
}

const deviation: Make = remembered(deviating)

/** Each number less the mean of its line, in units of the line's deviation: (x − μ) / √(σ² + eps). */
export const standardise: Make = remembered(standardising)
