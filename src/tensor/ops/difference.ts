import { cell } from '../arithmetic'
import { define, type Fn } from '../op'
import type { Value } from '../value'
import { negate } from './negate'
import { sameShape } from './shapes'

/** a − b. */
export const difference: Fn<[a: Value, b: Value]> = define<[a: Value, b: Value]>({
  name: '−',
  lowering: { kind: 'each', what: 'subtract' },
  shape: (a, b) => sameShape('subtract', a, b),
  run: (y, a, b) => {
    for (let k = 0; k < y.data.length; k++) y.data[k] = a.data[k]! - b.data[k]!
  },
  pull: dy => [dy, negate(dy)],
  cost: () => 0,
  arithmetic: (row, col) => ({ kind: 'sum', terms: [cell(0, row, col), cell(1, row, col)], signs: [1, -1] }),
  tex: (a, b) => `${a} - ${b}`,
  binds: 1,
  holds: 2,
})
