import { define, type Fn } from '../op'
import type { Value } from '../value'
import { hadamard } from './hadamard'
import { negate } from './negate'
import { pointwise } from './pointwise'

const bellAt = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** From here on the tail is reckoned as a continued fraction, because 1 − (nearly 1) would lose its digits. */
const TAIL = 3
const FRACTIONS = 80

/** The share of a normal distribution above x ≥ 0. */
function above(x: number): number {
  if (x > 40) return 0
  if (x >= TAIL) {
    let below = x
    for (let k = FRACTIONS; k > 0; k--) below = x + k / below
    return bellAt(x) / below
  }
  let term = x
  let sum = x
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (x * x) / k
    sum += term
  }
  return 0.5 - bellAt(x) * sum
}

/** φ(x), the density of the standard normal distribution. */
const bell: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'φ',
    of: bellAt,
    pull: (dy, y, x) => [negate(hadamard(dy, hadamard(x, y)))],
    tex: x => `\\varphi\\left(${x}\\right)`,
    binds: 4,
    holds: 0,
  }),
)

/** Φ(x), the share of a standard normal distribution below x. */
export const normalCumulative: Fn<[x: Value]> = define<[x: Value]>(
  pointwise({
    name: 'Φ',
    of: x => (x > 0 ? 1 - above(x) : above(-x)),
    pull: (dy, _, x) => [hadamard(dy, bell(x))],
    tex: x => `\\Phi\\left(${x}\\right)`,
    binds: 4,
    holds: 0,
  }),
)
