import { f32x4, i32, i32x4, v128, type Code } from '../instructions'
import type { Local, Scope } from '../scope'

const number = f32x4.constant

/** Σ coefficient · x^index, the last coefficient first (Horner). */
const polynomial = ({ multiplyAdd }: Scope, x: Code, coefficients: readonly number[]): Code =>
  coefficients.reduceRight<Code | undefined>(
    (sum, coefficient) => (sum ? multiplyAdd(sum, x, number(coefficient)) : number(coefficient)),
    undefined,
  ) ?? number(0)

/** Adding this to a number below 2^22 leaves its nearest whole number in the lowest bits. */
const ROUND = 1.5 * 2 ** 23
/** ln 2 in two parts, the first with so few digits that whole multiples of it are exact. */
const LN2 = 0.693359375
const LN2_REST = Math.LN2 - LN2
/** Where e^x is still a normal number; below it 0 is as good, and much faster than what is smaller than normal. */
const LOWEST = -87
const HIGHEST = 88
/** (e^r − 1 − r) / r² for |r| ≤ ½ ln 2, least greatest error: 3e-9 of e^r. */
const NEAR_0 = [
  0.49999993411648264, 0.16666520099058457, 0.041668394379679514, 0.008368781224470732, 0.0013814459108811336,
]

/** e^x of four numbers up to 88, to two units in the last place, 0 below e^−87. */
export function exponential(scope: Scope, x: Local): Code {
  const [doublings, rest] = scope.locals('v128', 2)
  const within = f32x4.greatest(x.get, number(LOWEST))
  const whole = f32x4.subtract(doublings.get, number(ROUND))
  const { multiplyAdd } = scope
  const near1 = multiplyAdd(
    f32x4.multiply(rest.get, rest.get),
    polynomial(scope, rest.get, NEAR_0),
    f32x4.add(rest.get, number(1)),
  )
  return [
    rest.set(within),
    doublings.set(multiplyAdd(rest.get, number(Math.LOG2E), number(ROUND))),
    rest.set(multiplyAdd(whole, number(-LN2), rest.get)),
    rest.set(multiplyAdd(whole, number(-LN2_REST), rest.get)),
    v128.without(
      i32x4.add(near1, i32x4.shiftLeft(doublings.get, i32.constant(23))),
      f32x4.greater(number(LOWEST), x.get),
    ),
  ]
}

/** 1 / (1 + e^−x): keeps its digits where it is nearly 0. */
export function logistic(scope: Scope, x: Local): Code {
  const opposite = scope.local('v128')
  return [
    opposite.set(f32x4.least(f32x4.negate(x.get), number(HIGHEST))),
    f32x4.divide(number(1), f32x4.add(number(1), exponential(scope, opposite))),
  ]
}

/** Beyond this tanh is 1 to the last place. */
const FLAT = 9
/** tanh(x) = x · ABOVE(x²) / BELOW(x²) for |x| ≤ 9, least greatest relative error: 2e-8. */
const ABOVE = [
  0.999999979716512, 0.13381064194036896, 0.003495632699299576, 2.0609767604197038e-5, 1.3355514493939155e-8,
]
const BELOW = [1, 0.4671437987733008, 0.025877154859924117, 0.0003285705655240691, 7.776928245581394e-7]

/** tanh(x) of four numbers to three units in the last place, never beyond 1. */
export function hyperbolicTangent(scope: Scope, x: Local): Code {
  const [clamped, square] = scope.locals('v128', 2)
  const ratio = f32x4.divide(
    f32x4.multiply(clamped.get, polynomial(scope, square.get, ABOVE)),
    polynomial(scope, square.get, BELOW),
  )
  return [
    clamped.set(f32x4.greatest(f32x4.least(x.get, number(FLAT)), number(-FLAT))),
    square.set(f32x4.multiply(clamped.get, clamped.get)),
    f32x4.greatest(f32x4.least(ratio, number(1)), number(-1)),
  ]
}
