import { cell } from '../arithmetic'
import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { negate } from './negate'
import { sameShape, size } from './shapes'

/** a / b number by number; a share of nothing (0/0) is 0, so that a row without a visible key stays empty. */
export const divide: Fn<[a: Value, b: Value]> = define<[a: Value, b: Value]>({
  name: '÷',
  lowering: { kind: 'each', what: 'divide' },
  shape: (a, b) => sameShape('divide number by number', a, b),
  run: (y, a, b) => {
    for (let k = 0; k < y.data.length; k++) y.data[k] = b.data[k] === 0 && a.data[k] === 0 ? 0 : a.data[k]! / b.data[k]!
  },
  pull: (dy, y, _, b) => [divide(dy, b), negate(divide(hadamard(dy, y), b))],
  cost: size,
  arithmetic: (row, col) => ({ kind: 'quotient', over: [cell(0, row, col), cell(1, row, col)] }),
  tex: (a, b) => `\\frac{${a}}{${b}}`,
  binds: 5,
  holds: 0,
})
