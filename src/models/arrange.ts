import { beside, columns, fold, leaf, lookup, transpose, type Value } from '../tensor'

/** The numbers of one position, as a row: `grid` has a row for each sequence and a column for each position. */
export const atPosition = (grid: Value, position: number): Value => fold(grid.rows)(columns(position, 1)(grid))

/** States of one position after the other, sequences as columns, become rows: all positions of a sequence together. */
export function asRows(steps: readonly Value[]): Value {
  const sequences = steps[0]?.cols ?? 0
  const turned = transpose(beside(...steps))
  if (sequences === 1) return turned
  const order = leaf('order', sequences, steps.length)
  order.data.forEach((_, k) => {
    order.data[k] = (k % steps.length) * sequences + Math.floor(k / steps.length)
  })
  return lookup('row')(turned, order)
}

/** The row of the last position of every sequence. */
export function lastRows(rows: Value, sequences: number): Value {
  const length = rows.rows / sequences
  const last = leaf('last', 1, sequences)
  last.data.forEach((_, s) => (last.data[s] = (s + 1) * length - 1))
  return lookup('row')(rows, last)
}
