import { logistics } from '../kernels/exponential'
import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { oneMinus } from './one-minus'
import { pointwise } from './pointwise'

/** σ(x), a number between 0 and 1. */
export const sigmoid: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'σ',
    lowering: { kind: 'each', what: 'sigmoid' },
    fill: logistics,
    pull: (dy, y) => [hadamard(dy, hadamard(y, oneMinus(y)))],
    tex: x => `\\sigma\\left(${x}\\right)`,
    binds: 4,
    holds: 0,
  }),
)
