import { cell, line, type Axis } from '../arithmetic'
import { exponentials } from '../kernels/exponential'
import { family, type Fn } from '../op'
import type { Value } from '../value'
import { difference } from './difference'
import { eachLine } from './exponentiate'
import { hadamard } from './hadamard'
import { shapeOf, size } from './shapes'
import { spread, total } from './spread'

/** Shares after exponentiation, in one operation. A line of nothing but −∞ gives zeros. */
export const softmax: (axis: Axis) => Fn<[x: Value]> = family<Axis, [x: Value]>(axis => ({
  name: 'softmax',
  lowering: { kind: 'softmax', axis },
  shape: shapeOf,
  run: (y, x) =>
    eachLine(x, axis, (start, stride, length) => {
      let top = -Infinity
      for (let k = 0, at = start; k < length; k++, at += stride) if (x.data[at]! > top) top = x.data[at]!
      const whole = exponentials(y.data, x.data, start, stride, length, top)
      if (whole > 0) for (let k = 0, at = start; k < length; k++, at += stride) y.data[at]! /= whole
    }),
  pull: (dy, y, x) => [
    hadamard(y, difference(dy, spread(axis, axis === 'row' ? x.cols : x.rows)(total(axis)(hadamard(dy, y))))),
  ],
  cost: y => 2 * size(y),
  arithmetic: (row, col, y) => ({
    kind: 'softmax',
    of: cell(0, row, col),
    among: line(0, axis, row, col, axis === 'row' ? y.cols : y.rows),
  }),
  tex: x => `\\operatorname{softmax}\\left(${x}\\right)`,
  binds: 4,
  holds: 0,
}))
