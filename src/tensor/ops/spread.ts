import { cell, line, type Axis } from '../arithmetic'
import { family, type Fn } from '../op'
import { describe, type Op, type Value } from '../value'

function spreading(axis: Axis, count: number): Op<[x: Value]> {
  return {
    name: 'spread',
    lowering: { kind: 'spread', axis },
    shape: x => {
      if ((axis === 'row' ? x.cols : x.rows) !== 1) {
        throw new RangeError(`cannot spread ${describe(x)}: expected one ${axis === 'row' ? 'column' : 'row'}`)
      }
      return axis === 'row' ? [x.rows, count] : [count, x.cols]
    },
    run: (y, x) => {
      const { rows, cols, data } = y
      for (let i = 0; i < rows; i++) {
        if (axis === 'row') data.fill(x.data[i]!, i * cols, (i + 1) * cols)
        else data.set(x.data, i * cols)
      }
    },
    pull: dy => [total(axis)(dy)],
    cost: () => 0,
    arithmetic: (row, col) => ({ kind: 'copy', of: axis === 'row' ? cell(0, row, 0) : cell(0, 0, col) }),
    tex: x => x ?? '',
    binds: 5,
    holds: 5,
  }
}

const families = {
  row: family<number, [x: Value]>(count => spreading('row', count)),
  col: family<number, [x: Value]>(count => spreading('col', count)),
}

/** Repeats a column along each row ('row'), or a row down each column ('col'); itself when nothing repeats. */
export const spread =
  (axis: Axis, count: number): Fn<[x: Value]> =>
  x =>
    count === 1 && (axis === 'row' ? x.cols : x.rows) === 1 ? x : families[axis](count)(x)

/** The sum within each row ('row' → a column), or within each column ('col' → a row). The adjoint of `spread`. */
export const total: (axis: Axis) => Fn<[x: Value]> = family<Axis, [x: Value]>(axis => ({
  name: 'Σ',
  lowering: { kind: 'total', axis },
  shape: x => (axis === 'row' ? [x.rows, 1] : [1, x.cols]),
  run: (y, x) => {
    const { rows, cols, data } = x
    const to = y.data
    to.fill(0)
    for (let i = 0, at = 0; i < rows; i++) {
      if (axis === 'row') for (let j = 0; j < cols; j++) to[i] = to[i]! + data[at++]!
      else for (let j = 0; j < cols; j++) to[j] = to[j]! + data[at++]!
    }
  },
  pull: (dy, _, x) => [spread(axis, axis === 'row' ? x.cols : x.rows)(dy)],
  cost: () => 0,
  arithmetic: (row, col, _, x) => ({ kind: 'sum', terms: line(0, axis, row, col, axis === 'row' ? x.cols : x.rows) }),
  tex: x => `\\textstyle\\sum ${x}`,
  binds: 1,
  holds: 2,
}))
