import { VECTOR } from '../bytes'
import { kernel, type Kernel } from './kernel'
import { pack } from './panel'
import { isPanelled, type Products } from './products'
import { tileWriter } from './tile'

/** Rows and vectors of a tile: as many sums as stay in registers, fewer where products need one, too; more vectors where rows are few. */
function tileOf({ m, n }: Products, fused: boolean): readonly [rows: number, vectors: number] {
  const across = Math.ceil(n / 4)
  if (m === 1) return [1, Math.min(across, 8)]
  if (across === 1) return [Math.min(m, 8), 1]
  if (m <= 3) return [m, Math.min(across, m === 2 ? 4 : 2)]
  return [fused ? Math.min(m, 6) : 4, 2]
}

/**
 * The sum of products, tile by tile: the numbers of a tile stay in registers through all products. Arguments: where
 * the result stands, a list of pairs of addresses (left, right), and scratch for a panel.
 */
export function products(shape: Products): Kernel {
  const { m, n } = shape
  return kernel('product', shape, 3, scope => {
    const [rows, vectors] = tileOf(shape, scope.fused)
    const across = Math.ceil(n / 4)
    const full = Math.floor(n / 4)
    const wide = full - (full % vectors)
    const high = m - (m % rows)
    const column = scope.local('i32')
    const columns = (from: number, end: number, width: number, lanes: number) =>
      scope.count(from * VECTOR, end * VECTOR, width * VECTOR, j => {
        const block = (first: number, last: number, height: number) =>
          scope.count(first, last, height, i =>
            tileWriter(scope, shape, { row: i, column, rows: height, vectors: width, lanes }),
          )
        return [
          column.set(j.get),
          isPanelled(shape) ? pack(scope, shape, column, width) : [],
          block(0, high, rows),
          block(high, m, m - high),
        ]
      })
    return [columns(0, wide, vectors, 4), columns(wide, across, across - wide, n - 4 * (across - 1))]
  })
}
