import { cell } from '../arithmetic'
import { define, type Fn } from '../op'
import { describe, type Op, type Value } from '../value'

const known = new Map<string, Fn<[x: Value]>>()

/** `count` columns from column `start` on, as one head of several has them; the same value when that is all of them. */
export const columns =
  (start: number, count: number): Fn<[x: Value]> =>
  x => {
    if (start === 0 && count === x.cols) return x
    const key = `${start} ${count}`
    const found = known.get(key) ?? define(taking(start, count))
    known.set(key, found)
    return found(x)
  }

const taking = (start: number, count: number): Op<[x: Value]> => ({
  name: 'columns',
  lowering: { kind: 'columns', start },
  shape: x => {
    if (start + count > x.cols) {
      throw new RangeError(`cannot take columns ${start}–${start + count - 1} of ${describe(x)}`)
    }
    return [x.rows, count]
  },
  run: (y, x) => {
    for (let i = 0; i < x.rows; i++) {
      for (let j = 0; j < count; j++) y.data[i * count + j] = x.data[i * x.cols + start + j]!
    }
  },
  pull: (dy, _, x) => [surround(start, x.cols)(dy)],
  cost: () => 0,
  arithmetic: (row, col) => ({ kind: 'copy', of: cell(0, row, start + col) }),
  tex: x => `${x ?? ''}_{[:,\\,${start}:${start + count}]}`,
  binds: 5,
  holds: 5,
})

const wide = new Map<string, Fn<[x: Value]>>()

/** Zeros on both sides: the adjoint of taking columns. */
function surround(start: number, cols: number): Fn<[x: Value]> {
  const key = `${start} ${cols}`
  const found = wide.get(key) ?? define(surrounding(start, cols))
  wide.set(key, found)
  return found
}

const surrounding = (start: number, cols: number): Op<[x: Value]> => ({
  name: 'surround',
  lowering: { kind: 'surround', start },
  shape: x => [x.rows, cols],
  run: (y, x) => {
    y.data.fill(0)
    for (let i = 0; i < x.rows; i++) {
      for (let j = 0; j < x.cols; j++) y.data[i * cols + start + j] = x.data[i * x.cols + j]!
    }
  },
  pull: (dy, _, x) => [columns(start, x.cols)(dy)],
  cost: () => 0,
  arithmetic: (row, col, _, x) =>
    col < start || col >= start + x.cols ? { kind: 'constant' } : { kind: 'copy', of: cell(0, row, col - start) },
  tex: x => x ?? '',
  binds: 5,
  holds: 5,
})
