import { cell } from '../arithmetic'
import { define, family, type Fn } from '../op'
import { describe, type Op, type Value } from '../value'

/** Row i of `a` plus row j of `b` for every i and j: a (m·n)×d value, the pairs of the first row of `a` first. */
export const everyPair: Fn<[a: Value, b: Value]> = define<[a: Value, b: Value]>({
  name: '⊕',
  shape: (a, b) => {
    if (a.cols !== b.cols)
      throw new RangeError(`cannot pair ${describe(a)} with ${describe(b)}: expected ${a.cols} columns`)
    return [a.rows * b.rows, a.cols]
  },
  run: (y, a, b) => {
    const d = a.cols
    for (let i = 0; i < a.rows; i++) {
      for (let j = 0; j < b.rows; j++) {
        for (let k = 0; k < d; k++) y.data[(i * b.rows + j) * d + k] = a.data[i * d + k]! + b.data[j * d + k]!
      }
    }
  },
  pull: (dy, _, a, b) => [totals.first(b.rows)(dy), totals.second(a.rows)(dy)],
  cost: () => 0,
  arithmetic: (row, col, _, __, b) => ({
    kind: 'sum',
    terms: [cell(0, Math.floor(row / b.rows), col), cell(1, row % b.rows, col)],
  }),
  tex: (a, b) => `${a} \\oplus ${b}`,
  binds: 1,
  holds: 1,
})

type Side = 'first' | 'second'

/** Where pair `row` comes from on one side, `times` being how often each row of that side occurs among `rows` pairs. */
const origin = (side: Side, row: number, times: number, rows: number): number =>
  side === 'first' ? Math.floor(row / times) : row % (rows / times)

const totalling = (side: Side, times: number): Op<[x: Value]> => ({
  name: 'Σ pairs',
  shape: x => [x.rows / times, x.cols],
  run: (y, x) => {
    y.data.fill(0)
    for (let r = 0; r < x.rows; r++) {
      const at = origin(side, r, times, x.rows) * x.cols
      for (let k = 0; k < x.cols; k++) y.data[at + k]! += x.data[r * x.cols + k]!
    }
  },
  pull: dy => [spreads[side](times)(dy)],
  cost: () => 0,
  arithmetic: (row, col, _, x) => ({
    kind: 'sum',
    terms: Array.from({ length: x.rows }, (__, r) => r)
      .filter(r => origin(side, r, times, x.rows) === row)
      .map(r => cell(0, r, col)),
  }),
  tex: x => `\\textstyle\\sum ${x ?? ''}`,
  binds: 1,
  holds: 2,
})

const spreading = (side: Side, times: number): Op<[x: Value]> => ({
  name: 'spread pairs',
  shape: x => [x.rows * times, x.cols],
  run: (y, x) => {
    for (let r = 0; r < y.rows; r++) {
      const at = origin(side, r, times, y.rows) * x.cols
      for (let k = 0; k < x.cols; k++) y.data[r * x.cols + k] = x.data[at + k]!
    }
  },
  pull: dy => [totals[side](times)(dy)],
  cost: () => 0,
  arithmetic: (row, col, y) => ({ kind: 'copy', of: cell(0, origin(side, row, times, y.rows), col) }),
  tex: x => x ?? '',
  binds: 5,
  holds: 5,
})

type Sides = Readonly<Record<Side, (times: number) => Fn<[x: Value]>>>

/** An operation for either side. */
/* @__NO_SIDE_EFFECTS__ */
const sides = (make: (side: Side, times: number) => Op<[x: Value]>): Sides => ({
  first: family<number, [x: Value]>(times => make('first', times)),
  second: family<number, [x: Value]>(times => make('second', times)),
})

const spreads = sides(spreading)

/** Adds up the pairs that share a row of one side: the adjoint of pairing. */
const totals = sides(totalling)
