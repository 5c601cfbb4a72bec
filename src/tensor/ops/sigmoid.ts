import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { oneMinus } from './one-minus'
import { pointwise } from './pointwise'

/** Two forms, so that neither large nor small arguments overflow. */
const logistic = (x: number): number => {
  if (x >= 0) return 1 / (1 + Math.exp(-x))
  const e = Math.exp(x)
  return e / (1 + e)
}

/** σ(x), a number between 0 and 1. */
export const sigmoid: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'σ',
    of: logistic,
    pull: (dy, y) => [hadamard(dy, hadamard(y, oneMinus(y)))],
    tex: x => `\\sigma\\left(${x}\\right)`,
    binds: 4,
    holds: 0,
  }),
)
