import { cell } from '../arithmetic'
import { family, type Fn } from '../op'
import { describe, type Value } from '../value'
import { transpose } from './transpose'

const blockwise: (sequences: number) => Fn<[x: Value]> = family<number, [x: Value]>(sequences => ({
  name: 'ᵀ each',
  lowering: { kind: 'transpose', blocks: sequences },
  shape: x => {
    if (x.rows % sequences !== 0) throw new RangeError(`cannot divide ${describe(x)} among ${sequences} sequences`)
    return [sequences * x.cols, x.rows / sequences]
  },
  run: (y, x) => {
    const [rows, cols] = [y.cols, x.cols]
    for (let s = 0; s < sequences; s++) {
      const first = s * rows * cols
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < cols; j++) y.data[first + j * rows + i] = x.data[first + i * cols + j]!
      }
    }
  },
  pull: dy => [blockwise(sequences)(dy)],
  cost: () => 0,
  arithmetic: (row, col, y, x) => ({
    kind: 'copy',
    of: cell(0, Math.floor(row / x.cols) * y.cols + col, row % x.cols),
  }),
  tex: x => `${x}^{\\top}`,
  binds: 5,
  holds: 5,
}))

/** The rows of several sequences under each other, each sequence transposed by itself; with one it is the transpose. */
export const transposes = (sequences: number): Fn<[x: Value]> => (sequences === 1 ? transpose : blockwise(sequences))
