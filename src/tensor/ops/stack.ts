import { cell } from '../arithmetic'
import { define, type Fn } from '../op'
import { describe, type Op, type Value } from '../value'

/** How many rows stand above the k-th value. */
const above = (xs: readonly Value[], k: number): number => xs.slice(0, k).reduce((rows, x) => rows + x.rows, 0)

/** One value above the other: their features together, as both directions of a bidirectional network have it. */
export const stack: Fn<readonly Value[]> = define<readonly Value[]>({
  name: 'stack',
  lowering: { kind: 'stack' },
  shape: (...xs) => {
    const cols = xs[0]?.cols ?? 0
    xs.forEach((x, k) => {
      const top = xs[k - 1]
      if (top && x.cols !== cols) {
        throw new RangeError(`cannot stack ${describe(top)} on ${describe(x)}: expected ${cols} columns`)
      }
    })
    return [above(xs, xs.length), cols]
  },
  run: (y, ...xs) => {
    let start = 0
    for (const { data } of xs) {
      y.data.set(data, start)
      start += data.length
    }
  },
  pull: (dy, _, ...xs) => xs.map((x, k) => slice(above(xs, k), x.rows)(dy)),
  cost: () => 0,
  arithmetic: (row, col, _, ...xs) => {
    const k = xs.findIndex((x, which) => row < above(xs, which) + x.rows)
    return { kind: 'copy', of: cell(k, row - above(xs, k), col) }
  },
  tex: (...xs) => `\\left[${xs.join(';\\, ')}\\right]`,
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
  lowering: { kind: 'window', start },
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
      lowering: { kind: 'embed', start },
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
