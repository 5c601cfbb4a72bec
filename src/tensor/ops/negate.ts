import { define, type Fn } from '../op'
import type { Value } from '../value'
import { pointwise } from './pointwise'

/** −x. */
export const negate: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'negate',
    lowering: { kind: 'each', what: 'negate' },
    of: x => -x,
    pull: dy => [negate(dy)],
    tex: x => `-${x}`,
    binds: 1,
    holds: 2,
  }),
)
