import { hyperbolicTangents } from '../kernels/exponential'
import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { oneMinus } from './one-minus'
import { pointwise } from './pointwise'

/** tanh(x), a number between −1 and 1. */
export const tanh: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'tanh',
    lowering: { kind: 'each', what: 'tanh' },
    fill: hyperbolicTangents,
    pull: (dy, y) => [hadamard(dy, oneMinus(hadamard(y, y)))],
    tex: x => `\\tanh\\left(${x}\\right)`,
    binds: 4,
    holds: 0,
  }),
)
