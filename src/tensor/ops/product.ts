import { cell } from '../arithmetic'
import { multiply } from '../kernels/multiply'
import { define, type Fn } from '../op'
import { describe, type Value } from '../value'
import { transpose } from './transpose'

/** The matrix product a·b of an m×k and a k×n value. */
export const product: Fn<[a: Value, b: Value]> = define<[a: Value, b: Value]>({
  name: 'product',
  lowering: { kind: 'product' },
  shape: (a, b) => {
    if (a.cols !== b.rows) {
      throw new RangeError(`cannot multiply ${describe(a)} by ${describe(b)}: expected ${a.cols} rows, found ${b.rows}`)
    }
    return [a.rows, b.cols]
  },
  run: (y, a, b) => multiply(y.data, a.data, b.data, a.rows, a.cols, b.cols),
  pull: (dy, _, a, b) => [product(dy, transpose(b)), product(transpose(a), dy)],
  cost: (y, a) => y.data.length * a.cols,
  arithmetic: (row, col, _, a) => ({
    kind: 'products',
    pairs: Array.from({ length: a.cols }, (__, k) => [cell(0, row, k), cell(1, k, col)] as const),
  }),
  tex: (a, b) => `${a}\\,${b}`,
  binds: 3,
  holds: 3,
})
