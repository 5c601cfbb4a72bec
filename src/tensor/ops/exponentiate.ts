import { cell, line, type Axis } from '../arithmetic'
import { exponentials } from '../kernels/exponential'
import { family, type Fn } from '../op'
import type { Value } from '../value'
import { difference } from './difference'
import { hadamard } from './hadamard'
import { shapeOf, size } from './shapes'
import { spread, total } from './spread'

/** Calls `visit` with the first index, the stride and the length of every line along `axis`. */
export function eachLine(x: Value, axis: Axis, visit: (start: number, stride: number, length: number) => void): void {
  if (axis === 'row') for (let i = 0; i < x.rows; i++) visit(i * x.cols, 1, x.cols)
  else for (let j = 0; j < x.cols; j++) visit(j, x.cols, x.rows)
}

function greatestAt(data: Float64Array, start: number, stride: number, length: number): number {
  let best = start
  for (let k = 1; k < length; k++) if (data[start + k * stride]! > data[best]!) best = start + k * stride
  return best
}

/** 1 at the greatest number of each line (the first of equals), else 0. */
const peak: (axis: Axis) => Fn<[x: Value]> = family<Axis, [x: Value]>(axis => ({
  name: 'peak',
  shape: shapeOf,
  run: (y, x) => {
    y.data.fill(0)
    eachLine(x, axis, (start, stride, length) => (y.data[greatestAt(x.data, start, stride, length)] = 1))
  },
  pull: () => [undefined],
  cost: () => 0,
  arithmetic: (row, col, y, x) => ({
    kind: 'greatest',
    of: cell(0, row, col),
    among: line(0, axis, row, col, axis === 'row' ? x.cols : y.rows),
  }),
  tex: x => `\\operatorname{peak}\\left(${x}\\right)`,
  binds: 4,
  holds: 0,
}))

/**
 * e to each number less the greatest of its line: gaps become ratios, and no logit is too large. −∞ gives 0, and a line
 * of nothing but −∞ gives zeros.
 */
export const exponentiate: (axis: Axis) => Fn<[x: Value]> = family<Axis, [x: Value]>(axis => ({
  name: 'exp',
  lowering: { kind: 'exponentiate', axis },
  shape: shapeOf,
  run: (y, x) =>
    eachLine(x, axis, (start, stride, length) => {
      const top = x.data[greatestAt(x.data, start, stride, length)]!
      exponentials(y.data, x.data, start, stride, length, top)
    }),
  pull: (dy, y, x) => {
    const flow = hadamard(dy, y)
    const length = axis === 'row' ? x.cols : x.rows
    return [difference(flow, hadamard(peak(axis)(x), spread(axis, length)(total(axis)(flow))))]
  },
  cost: size,
  arithmetic: (row, col, y) => ({
    kind: 'exponential',
    of: cell(0, row, col),
    among: line(0, axis, row, col, axis === 'row' ? y.cols : y.rows),
  }),
  tex: x => `e^{${x} - \\max_{\\text{${axis === 'row' ? 'row' : 'column'}}}}`,
  binds: 5,
  holds: 0,
}))
