import { cell } from '../arithmetic'
import { family, type Fn } from '../op'
import { describe, type Value } from '../value'

/** The same numbers, row by row, in lines of `cols`. */
export const fold: (cols: number) => Fn<[x: Value]> = family<number, [x: Value]>(cols => ({
  name: 'fold',
  lowering: { kind: 'window', start: 0 },
  shape: x => {
    if ((x.rows * x.cols) % cols !== 0) throw new RangeError(`cannot fold ${describe(x)} into lines of ${cols}`)
    return [(x.rows * x.cols) / cols, cols]
  },
  run: (y, x) => y.data.set(x.data),
  pull: (dy, _, x) => [fold(x.cols)(dy)],
  cost: () => 0,
  arithmetic: (row, col, _, x) => {
    const at = row * cols + col
    return { kind: 'copy', of: cell(0, Math.floor(at / x.cols), at % x.cols) }
  },
  tex: x => x ?? '',
  binds: 1,
  holds: 1,
}))
