import { cell } from '../arithmetic'
import { define, type Fn } from '../op'
import type { Value } from '../value'

/** Rows become columns. */
export const transpose: Fn<[x: Value]> = define<[x: Value]>({
  name: 'ᵀ',
  lowering: { kind: 'transpose' },
  shape: x => [x.cols, x.rows],
  run: (y, x) => {
    const { rows, cols } = x
    for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) y.data[j * rows + i] = x.data[i * cols + j]!
  },
  pull: dy => [transpose(dy)],
  cost: () => 0,
  arithmetic: (row, col) => ({ kind: 'copy', of: cell(0, col, row) }),
  tex: x => `${x}^{\\top}`,
  binds: 5,
  holds: 5,
})
