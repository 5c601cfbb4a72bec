import { family, type Fn } from '../op'
import type { Value } from '../value'
import { pointwise } from './pointwise'

/** x plus a fixed number. */
export const shift: (by: number) => Fn<[x: Value]> = family<number, [x: Value]>(by =>
  pointwise({
    name: 'shift',
    lowering: { kind: 'each', what: 'shift', number: by },
    of: x => x + by,
    pull: dy => [dy],
    tex: x => (by === 0 ? x : `${x} + ${by}`),
    binds: 1,
    holds: 0,
  }),
)
