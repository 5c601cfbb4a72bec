import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { pointwise } from './pointwise'
import { sigmoid } from './sigmoid'

/** ln(1 + e^x) without overflow and without a linear cut-off; softplus(−x) is −ln σ(x). */
export const softplus: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'softplus',
    of: x => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    pull: (dy, _, x) => [hadamard(dy, sigmoid(x))],
    tex: x => `\\ln\\left(1 + e^{${x}}\\right)`,
    binds: 4,
    holds: 0,
  }),
)
