import { cell, line, type Axis } from '../arithmetic'
import { define, type Fn } from '../op'
import type { Value } from '../value'
import { difference } from './difference'
import { divide } from './divide'
import { eachLine } from './exponentiate'
import { hadamard } from './hadamard'
import { pointwise } from './pointwise'
import { shapeOf, size } from './shapes'
import { shift } from './shift'
import { spread, total } from './spread'

/** 1 where there is anything to share, else 0: an empty line stays 0 whatever it is given, so nothing flows back. */
const something: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: '≠0',
    lowering: { kind: 'each', what: 'is something' },
    of: x => (x === 0 ? 0 : 1),
    pull: () => [undefined],
    tex: x => `\\mathbb{1}\\left[${x} \\neq 0\\right]`,
    binds: 4,
    holds: 0,
  }),
)

const make = (axis: Axis, eps: number): Fn<[x: Value]> =>
  define<[x: Value]>({
    name: 'share',
    lowering: { kind: 'normalise', axis, eps },
    shape: shapeOf,
    run: (y, x) =>
      eachLine(x, axis, (start, stride, length) => {
        const to = y.data
        const from = x.data
        let whole = eps
        for (let k = 0, at = start; k < length; k++, at += stride) whole += from[at]!
        for (let k = 0, at = start; k < length; k++, at += stride) to[at] = whole === 0 ? 0 : from[at]! / whole
      }),
    pull: (dy, y, x) => {
      const over = spread(axis, axis === 'row' ? x.cols : x.rows)
      const whole = over(shift(eps)(total(axis)(x)))
      return [divide(hadamard(something(whole), difference(dy, over(total(axis)(hadamard(dy, y))))), whole)]
    },
    cost: size,
    arithmetic: (row, col, y) => ({
      kind: 'share',
      of: cell(0, row, col),
      among: line(0, axis, row, col, axis === 'row' ? y.cols : y.rows),
      eps,
    }),
    tex: x => `\\frac{${x}}{\\sum_{\\text{${axis === 'row' ? 'row' : 'column'}}} ${x}}`,
    binds: 5,
    holds: 0,
  })

const known = new Map<string, Fn<[x: Value]>>()

/** Each number as a share of its line's total plus `eps`; a line that totals 0 stays 0. */
export function normalise(axis: Axis, eps = 0): Fn<[x: Value]> {
  const key = `${axis} ${eps}`
  const found = known.get(key) ?? make(axis, eps)
  known.set(key, found)
  return found
}
