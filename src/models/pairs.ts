import { everyPair, leaf, lookup, sum, type Value } from '../tensor'

/** A leaf of row numbers. */
function rowNumbers(count: number, at: (k: number) => number): Value {
  const value = leaf('rows', 1, count)
  value.data.forEach((_, k) => (value.data[k] = at(k)))
  return value
}

/** Row i of `a` plus row j of `b` for all i and j of the same sequence, the pairs of the first row of `a` first. */
export function pairsWithin(sequences: number, a: Value, b: Value): Value {
  if (sequences === 1) return everyPair(a, b)
  const others = b.rows / sequences
  const each = (a.rows / sequences) * others
  const count = sequences * each
  return sum(
    lookup('row')(
      a,
      rowNumbers(count, k => Math.floor(k / others)),
    ),
    lookup('row')(
      b,
      rowNumbers(count, k => Math.floor(k / each) * others + (k % others)),
    ),
  )
}
