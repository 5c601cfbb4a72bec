import { cell } from '../arithmetic'
import { define } from '../op'
import { describe, type Op, type Value } from '../value'
import { columns } from './columns'

/** Which operand column `col` of the result comes from, and which of its columns it is. */
function origin(xs: readonly Value[], col: number): readonly [operand: number, col: number] {
  let left = col
  let operand = 0
  while (left >= xs[operand]!.cols) left -= xs[operand++]!.cols
  return [operand, left]
}

const op: Op<readonly Value[]> = {
  name: 'beside',
  lowering: { kind: 'beside' },
  shape: (...xs) => {
    const rows = xs[0]!.rows
    for (const x of xs) {
      if (x.rows !== rows) {
        throw new RangeError(`cannot put ${describe(xs[0]!)} beside ${describe(x)}: expected ${rows} rows`)
      }
    }
    return [rows, xs.reduce((cols, x) => cols + x.cols, 0)]
  },
  run: (y, ...xs) => {
    let start = 0
    for (const { rows, cols, data } of xs) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < cols; j++) y.data[i * y.cols + start + j] = data[i * cols + j]!
      }
      start += cols
    }
  },
  pull: (dy, _, ...xs) => {
    let start = 0
    return xs.map(x => {
      start += x.cols
      return columns(start - x.cols, x.cols)(dy)
    })
  },
  cost: () => 0,
  arithmetic: (row, col, _, ...xs) => {
    const [operand, at] = origin(xs, col)
    return { kind: 'copy', of: cell(operand, row, at) }
  },
  tex: (...xs) => `\\left[${xs.join(',\\, ')}\\right]`,
  binds: 5,
  holds: 0,
}

const join = define(op)

/** Values side by side: heads that become one matrix again, or the steps of a sequence in one. */
export function beside(...xs: readonly Value[]): Value {
  const [only] = xs
  if (!only) throw new RangeError('cannot put values side by side: no operand')
  return xs.length === 1 ? only : join(...xs)
}
