import { NUMBER, VECTOR } from '../bytes'
import { f32x4, i32, repeat, v128, type Code } from '../instructions'
import { at, type Local, type Scope } from '../scope'
import { storeFirst } from './partial'
import { isPanelled, type Products } from './products'

/** A tile of the result: where it is and how large. */
interface Tile {
  /** Number of its first row. */
  readonly row: Local
  /** Bytes from the start of a row to its first column. */
  readonly column: Local
  readonly rows: number
  readonly vectors: number
  /** How many numbers of the last vector belong to the result. */
  readonly lanes: number
}

/**
 * One tile of a sum of products, from its first to its last term. The innermost loop takes one step at a time: the
 * machine's compiler unrolls it by itself, and puts sums into memory when it is given an unrolled one.
 */
export function tileWriter(scope: Scope, shape: Products, tile: Tile): Code {
  const { k, n, count, rowStride, columnStride, onto } = shape
  const { row, column, rows, vectors, lanes } = tile
  const panelled = isPanelled(shape)
  const rightStride = panelled ? vectors * VECTOR : n * NUMBER
  const [y, left, right, end, skip] = scope.locals('i32', 5)
  const splat = scope.local('v128')
  const factors = Array.from({ length: vectors }, () => scope.local('v128'))
  const sums = Array.from({ length: rows }, () => factors.map(() => scope.local('v128')))
  const eachSum = (write: (sum: Local, r: number, v: number) => Code): Code =>
    sums.map((line, r) => line.map((sum, v) => write(sum, r, v)))

  const step: Code = [
    factors.map((factor, v) => factor.set(v128.load(right.get, v * VECTOR))),
    sums.map((line, r) => [
      splat.set(v128.loadSplat(left.get, r * rowStride * NUMBER)),
      line.map((sum, v) => sum.set(scope.multiplyAdd(splat.get, at(factors, v).get, sum.get))),
    ]),
    left.advance(columnStride * NUMBER),
    right.advance(rightStride),
  ]
  const term = (pair: Local): Code => [
    left.set(i32.add(i32.load(scope.place(1, pair.get)), skip.get)),
    panelled ? [] : right.set(i32.add(i32.load(scope.place(1, pair.get), 4), column.get)),
    end.set(i32.plus(right.get, k * rightStride)),
    repeat(step, i32.less(right.get, end.get)),
  ]
  return [
    y.set(i32.add(scope.place(0, column.get), i32.times(row.get, n * NUMBER))),
    skip.set(i32.times(row.get, rowStride * NUMBER)),
    eachSum((sum, r, v) => sum.set(onto ? v128.load(y.get, r * n * NUMBER + v * VECTOR) : f32x4.constant(0))),
    panelled ? right.set(scope.parameter(2).get) : [],
    scope.count(0, count * 8, 8, term),
    eachSum((sum, r, v) => storeFirst(v === vectors - 1 ? lanes : 4, y.get, sum.get, r * n * NUMBER + v * VECTOR)),
  ]
}
