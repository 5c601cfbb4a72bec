import { multiply } from './kernels/multiply'
import { hadamard } from './ops/hadamard'
import { product } from './ops/product'
import { sum } from './ops/sum'
import { leaf, type Value } from './value'

const sample = leaf('sample', 1, 1)
const PRODUCT = product(sample, sample).op
const HADAMARD = hadamard(sample, sample).op
const SUM = sum(sample, sample).op

/** The products of either kind that nothing but one sum reads: they can be added where they are reckoned. `kept` ones are never among them. */
export function passing(
  tape: readonly Value[],
  same: ReadonlyMap<Value, Value>,
  kept: ReadonlySet<Value>,
): ReadonlySet<Value> {
  const readers = new Map<Value, number>()
  const summed = new Set<Value>()
  for (const v of tape) {
    if (same.has(v)) continue
    for (const x of v.from) {
      const from = same.get(x) ?? x
      readers.set(from, (readers.get(from) ?? 0) + 1)
      if (v.op === SUM && (from.op === PRODUCT || from.op === HADAMARD) && !kept.has(from)) summed.add(from)
    }
  }
  return new Set([...summed].filter(v => readers.get(v) === 1))
}

function addTo(to: Float64Array, x: Float64Array): void {
  for (let k = 0; k < to.length; k++) to[k] = to[k]! + x[k]!
}

function multiplyEach(y: Float64Array, a: Float64Array, b: Float64Array, onto: boolean): void {
  if (onto) for (let k = 0; k < y.length; k++) y[k] = y[k]! + a[k]! * b[k]!
  else for (let k = 0; k < y.length; k++) y[k] = a[k]! * b[k]!
}

/**
 * The steps of a sum, some of whose terms are passing products (those with `operands`): the same additions in the same
 * order, without storing the products. The first two terms may change places, because that addition gives the same bits.
 */
export function accumulation(
  y: Value,
  terms: readonly Value[],
  operands: (term: Value) => readonly Value[] | undefined,
): (() => void)[] {
  const [first, second, ...rest] = terms
  const swap = first && second && !operands(first) && operands(second)
  return (swap ? [second, first, ...rest] : terms).map((x, k) => {
    const [a, b] = operands(x) ?? []
    if (a && b && x.op === HADAMARD) return () => multiplyEach(y.data, a.data, b.data, k > 0)
    if (a && b) return () => multiply(y.data, a.data, b.data, a.rows, a.cols, b.cols, k > 0)
    return k > 0 ? () => addTo(y.data, x.data) : () => y.data.set(x.data)
  })
}
