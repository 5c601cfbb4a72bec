import { cell } from '../arithmetic'
import { define, type Fn } from '../op'
import type { Value } from '../value'
import { sameShape, size } from './shapes'

/** a ⊙ b, number by number. */
export const hadamard: Fn<[a: Value, b: Value]> = define<[a: Value, b: Value]>({
  name: '⊙',
  lowering: { kind: 'each', what: 'multiply' },
  shape: (a, b) => sameShape('multiply number by number', a, b),
  run: (y, a, b) => {
    const to = y.data
    const left = a.data
    const right = b.data
    for (let k = 0; k < to.length; k++) to[k] = left[k]! * right[k]!
  },
  pull: (dy, _, a, b) => [hadamard(dy, b), hadamard(dy, a)],
  cost: size,
  arithmetic: (row, col) => ({ kind: 'product', factors: [cell(0, row, col), cell(1, row, col)] }),
  tex: (a, b) => `${a} \\odot ${b}`,
  binds: 2,
  holds: 2,
})
