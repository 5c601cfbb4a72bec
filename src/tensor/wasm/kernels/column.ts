import { NUMBER, VECTOR } from '../bytes'
import { f32x4, i32, v128, type Code } from '../instructions'
import type { Local, Scope } from '../scope'
import { kernel, type Kernel } from './kernel'
import { keepFirst, storeFirst } from './partial'

/** Products of m×k matrices by single columns, added up. */
export interface Columns {
  readonly m: number
  readonly k: number
  readonly count: number
  readonly onto: boolean
}

const zero = f32x4.constant(0)

/** Of two vectors, first and third numbers added, and second and fourth: x, y, x, y. */
const halves = (x: Code, y: Code): Code => f32x4.add(v128.pick(x, y, 0, 4, 1, 5), v128.pick(x, y, 2, 6, 3, 7))

/** Rows [first, first + height) of the sum: rows of the matrices are multiplied with the column and totalled. */
function rowsOf(scope: Scope, shape: Columns, first: Local, height: number): Code {
  const { k, count, onto } = shape
  const [y, left, right, skip] = scope.locals('i32', 4)
  const factor = scope.local('v128')
  const sums = Array.from({ length: height }, () => scope.local('v128'))
  const step = (p: Code, lanes: number): Code => [
    factor.set(keepFirst(lanes, v128.load(i32.add(right.get, p)))),
    sums.map((one, r) => {
      const x = keepFirst(lanes, v128.load(i32.add(left.get, p), r * k * NUMBER))
      return one.set(scope.multiplyAdd(x, factor.get, one.get))
    }),
  ]
  const [low, high] = scope.locals('v128', 2)
  const fold = (quad: number): Code => {
    const sum = (r: number) => sums[4 * quad + r]?.get ?? zero
    const lanes = Math.min(4, height - 4 * quad)
    const total = f32x4.add(v128.pick(low.get, high.get, 0, 1, 4, 5), v128.pick(low.get, high.get, 2, 3, 6, 7))
    const distance = quad * VECTOR
    return [
      low.set(halves(sum(0), sum(1))),
      high.set(halves(sum(2), sum(3))),
      storeFirst(lanes, y.get, onto ? f32x4.add(v128.load(y.get, distance), total) : total, distance),
    ]
  }
  return [
    y.set(scope.place(0, i32.times(first.get, NUMBER))),
    skip.set(i32.times(first.get, k * NUMBER)),
    sums.map(one => one.set(zero)),
    scope.count(0, count * 8, 8, pair => [
      left.set(i32.add(i32.load(scope.place(1, pair.get)), skip.get)),
      right.set(i32.load(scope.place(1, pair.get), 4)),
      scope.vectors(k, step),
    ]),
    Array.from({ length: Math.ceil(height / 4) }, (_, quad) => fold(quad)),
  ]
}

/**
 * The sum of products with single columns. Rows of the matrices are read as they stand, because turning them would
 * cost as much as multiplying. Arguments: where the result stands, and a list of pairs of addresses (matrix, column).
 */
export function columns(shape: Columns): Kernel {
  const { m } = shape
  return kernel('column', shape, 2, scope => {
    const high = m - (m % 8)
    return [
      scope.count(0, high, 8, first => rowsOf(scope, shape, first, 8)),
      scope.count(high, m, m - high, first => rowsOf(scope, shape, first, m - high)),
    ]
  })
}
