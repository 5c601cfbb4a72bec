import { cell, type Axis } from '../arithmetic'
import { family, type Fn } from '../op'
import { describe, type Op, type Value } from '../value'

/** The k-th index as a row of a table with `rows` rows; throws a sentence when there is no such row. */
function rowAt(indices: Value, k: number, rows: number): number {
  const index = indices.data[k]!
  if (Number.isInteger(index) && index >= 0 && index < rows) return index
  throw new RangeError(
    `cannot look up ${index}, the number ${k + 1} of ${describe(indices)}: expected a whole number from 0 to ${rows - 1}`,
  )
}

/** Where feature `k` of the n-th of `count` vectors stands. */
const place = (axis: Axis, n: number, k: number, count: number, width: number): number =>
  axis === 'row' ? n * width + k : k * count + n

/** Rows of a table by their index, one for each number of `indices`: as rows ('row') or as columns ('col'). */
export const lookup: (axis: Axis) => Fn<[table: Value, indices: Value]> = family<Axis, [table: Value, indices: Value]>(
  axis => ({
    name: 'lookup',
    lowering: { kind: 'lookup', vectors: axis },
    shape: (table, indices) => (axis === 'row' ? [indices.data.length, table.cols] : [table.cols, indices.data.length]),
    run: (y, table, indices) => {
      const count = indices.data.length
      for (let n = 0; n < count; n++) {
        const at = rowAt(indices, n, table.rows) * table.cols
        for (let k = 0; k < table.cols; k++) y.data[place(axis, n, k, count, table.cols)] = table.data[at + k]!
      }
    },
    pull: (dy, _, table, indices) => [scatter[axis](table.rows)(dy, indices), undefined],
    cost: () => 0,
    arithmetic: (row, col, _, table, indices) => {
      const [n, k] = axis === 'row' ? [row, col] : [col, row]
      return { kind: 'copy', of: cell(0, rowAt(indices, n, table.rows), k) }
    },
    tex: (table, indices) => `${table}\\left[${indices}\\right]`,
    binds: 5,
    holds: 5,
  }),
)

const scattering = (axis: Axis, rows: number): Op<[x: Value, indices: Value]> => ({
  name: 'scatter',
  lowering: { kind: 'scatter', vectors: axis },
  shape: x => [rows, axis === 'row' ? x.cols : x.rows],
  run: (y, x, indices) => {
    const count = indices.data.length
    y.data.fill(0)
    for (let n = 0; n < count; n++) {
      const at = rowAt(indices, n, rows) * y.cols
      for (let k = 0; k < y.cols; k++) y.data[at + k]! += x.data[place(axis, n, k, count, y.cols)]!
    }
  },
  pull: (dy, _, __, indices) => [lookup(axis)(dy, indices), undefined],
  cost: () => 0,
  arithmetic: (row, col, _, __, indices) => ({
    kind: 'sum',
    terms: Array.from(indices.data, (index, n) => ({ index, n }))
      .filter(({ index }) => index === row)
      .map(({ n }) => (axis === 'row' ? cell(0, n, col) : cell(0, col, n))),
  }),
  tex: (x, indices) => `\\textstyle\\sum_{${indices}} ${x}`,
  binds: 1,
  holds: 2,
})

/** Adds every vector to the row it came from: the adjoint of looking up. */
const scatter: Readonly<Record<Axis, (rows: number) => Fn<[x: Value, indices: Value]>>> = {
  row: family<number, [x: Value, indices: Value]>(rows => scattering('row', rows)),
  col: family<number, [x: Value, indices: Value]>(rows => scattering('col', rows)),
}
