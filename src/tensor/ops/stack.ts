import { cell } from '../arithmetic'
import { define, type Fn, type Op } from '../op'
import { describe, type Value } from '../value'

/** One value above the other: their features together, as both directions of a bidirectional network have it. */
export const stack: Fn<[top: Value, bottom: Value]> = define<[top: Value, bottom: Value]>({
  name: 'stack',
  shape: (a, b) => {
    if (a.cols !== b.cols)
      throw new RangeError(`cannot stack ${describe(a)} on ${describe(b)}: expected ${a.cols} columns`)
    return [a.rows + b.rows, a.cols]
  },
  run: (y, a, b) => {
    y.data.set(a.data)
    y.data.set(b.data, a.data.length)
  },
  pull: (dy, _, a, b) => [slice(0, a.rows)(dy), slice(a.rows, b.rows)(dy)],
  cost: () => 0,
  arithmetic: (row, col, _, a) => ({ kind: 'copy', of: row < a.rows ? cell(0, row, col) : cell(1, row - a.rows, col) }),
  tex: (a, b) => `\\left[${a};\\, ${b}\\right]`,
  binds: 5,
  holds: 0,
})

const known = new Map<string, Fn<[x: Value]>>()

/** `count` rows from row `start` on. */
export function slice(start: number, count: number): Fn<[x: Value]> {
  const key = `${start} ${count}`
  const found = known.get(key) ?? define(slicing(start, count))
  known.set(key, found)
  return found
}

const slicing = (start: number, count: number): Op<[x: Value]> => ({
  name: 'slice',
  shape: x => {
    if (start + count > x.rows) throw new RangeError(`cannot take rows ${start}–${start + count - 1} of ${describe(x)}`)
    return [count, x.cols]
  },
  run: (y, x) => y.data.set(x.data.subarray(start * x.cols, (start + count) * x.cols)),
  pull: (dy, _, x) => [embed(start, x.rows)(dy)],
  cost: () => 0,
  arithmetic: (row, col) => ({ kind: 'copy', of: cell(0, start + row, col) }),
  tex: x => `${x ?? ''}_{[${start}:${start + count}]}`,
  binds: 5,
  holds: 5,
})

const wide = new Map<string, Fn<[x: Value]>>()

/** Zeros around: the adjoint of taking rows. */
function embed(start: number, rows: number): Fn<[x: Value]> {
  const key = `${start} ${rows}`
  const found =
    wide.get(key) ??
    define<[x: Value]>({
      name: 'embed',
      shape: x => [rows, x.cols],
      run: (y, x) => {
        y.data.fill(0)
        y.data.set(x.data, start * x.cols)
      },
      pull: (dy, _, x) => [slice(start, x.rows)(dy)],
      cost: () => 0,
      arithmetic: (row, col, _, x) =>
        row < start || row >= start + x.rows ? { kind: 'constant' } : { kind: 'copy', of: cell(0, row - start, col) },
      tex: x => x ?? '',
      binds: 5,
      holds: 5,
    })
  wide.set(key, found)
  return found
}
