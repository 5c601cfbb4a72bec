import { cell } from '../arithmetic'
import { multiply } from '../kernels/multiply'
import { family, type Fn } from '../op'
import { describe, type Value } from '../value'
import { product } from './product'
import { transposes } from './transposes'

const blockwise: (sequences: number) => Fn<[a: Value, b: Value]> = family<number, [a: Value, b: Value]>(sequences => ({
  name: 'product each',
  lowering: { kind: 'product', blocks: sequences },
  shape: (a, b) => {
    if (a.rows % sequences !== 0) throw new RangeError(`cannot divide ${describe(a)} among ${sequences} sequences`)
    if (a.cols * sequences !== b.rows) {
      throw new RangeError(
        `cannot multiply ${describe(a)} by ${describe(b)} in ${sequences} sequences: expected ${a.cols * sequences} rows, found ${b.rows}`,
      )
    }
    return [a.rows, b.cols]
  },
  run: (y, a, b) => {
    const [m, k, n] = [a.rows / sequences, a.cols, b.cols]
    for (let s = 0; s < sequences; s++) {
      const to = y.data.subarray(s * m * n, (s + 1) * m * n)
      const left = a.data.subarray(s * m * k, (s + 1) * m * k)
      multiply(to, left, b.data.subarray(s * k * n, (s + 1) * k * n), m, k, n)
    }
  },
  pull: (dy, _, a, b) => [
    blockwise(sequences)(dy, transposes(sequences)(b)),
    blockwise(sequences)(transposes(sequences)(a), dy),
  ],
  cost: (y, a) => y.data.length * a.cols,
  arithmetic: (row, col, _, a) => {
    const first = Math.floor((row * sequences) / a.rows) * a.cols
    return {
      kind: 'products',
      pairs: Array.from({ length: a.cols }, (__, k) => [cell(0, row, k), cell(1, first + k, col)] as const),
    }
  },
  tex: (a, b) => `${a}\\,${b}`,
  binds: 3,
  holds: 3,
}))

/** The matrix product within each of several sequences whose rows stand under each other; with one it is the product. */
export const products = (sequences: number): Fn<[a: Value, b: Value]> =>
  sequences === 1 ? product : blockwise(sequences)
