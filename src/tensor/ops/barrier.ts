import { define, type Fn } from '../op'
import type { Value } from '../value'
import { pointwise } from './pointwise'

/** 0 where a key is visible (1), −∞ where it is hidden (0): what is added to scores before a softmax. */
export const barrier: Fn<[visible: Value]> = define<[visible: Value]>(
  pointwise({
    name: 'barrier',
    lowering: { kind: 'each', what: 'barrier' },
    fill: (to, visible) => {
      for (let k = 0; k < to.length; k++) to[k] = visible[k]! > 0 ? 0 : -Infinity
    },
    pull: () => [undefined],
    tex: x => `\\ln ${x}`,
    binds: 4,
    holds: 4,
  }),
)
