import { define, type Fn } from '../op'
import type { Value } from '../value'
import { negate } from './negate'
import { pointwise } from './pointwise'

/** 1 − x: the other share of a budget of one. */
export const oneMinus: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: '1−',
    lowering: { kind: 'each', what: 'one minus' },
    fill: (to, from) => {
      for (let k = 0; k < to.length; k++) to[k] = 1 - from[k]!
    },
    pull: dy => [negate(dy)],
    tex: x => `1 - ${x}`,
    binds: 1,
    holds: 2,
  }),
)
