import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { pointwise } from './pointwise'

/** 1 where x > 0, else 0: the slope of relu, with slope 0 at 0 as PyTorch has it. */
const step: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'step',
    lowering: { kind: 'each', what: 'is positive' },
    of: x => (x > 0 ? 1 : 0),
    pull: () => [undefined],
    tex: x => `\\mathbb{1}\\left[${x} > 0\\right]`,
    binds: 4,
    holds: 0,
  }),
)

/** max(0, x). */
export const relu: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'relu',
    lowering: { kind: 'each', what: 'relu' },
    of: x => (x > 0 ? x : 0),
    pull: (dy, _, x) => [hadamard(dy, step(x))],
    tex: x => `\\max\\left(0,\\, ${x}\\right)`,
    binds: 4,
    holds: 0,
  }),
)
