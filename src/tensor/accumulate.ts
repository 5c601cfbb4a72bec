import { multiply } from './kernels/multiply'
import type { Value } from './value'

const isSum = ({ op }: Value): boolean => op?.lowering?.kind === 'each' && op.lowering.what === 'add'
const isEachTimesEach = ({ op }: Value): boolean => op?.lowering?.kind === 'each' && op.lowering.what === 'multiply'
const isProduct = ({ op }: Value): boolean => op?.lowering?.kind === 'product' && (op.lowering.blocks ?? 1) === 1

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
      if (isSum(v) && (isProduct(from) || isEachTimesEach(from)) && !kept.has(from)) summed.add(from)
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
 * order, without storing the products. The first two terms may change places, because that addition gives the same
 * bits. `stand` says which value holds the numbers of another term.
 */
export function accumulation(
  y: Value,
  terms: readonly Value[],
  operands: (term: Value) => readonly Value[] | undefined,
  stand: (v: Value) => Value,
): (() => void)[] {
  const [first, second, ...rest] = terms
  const swap = first && second && !operands(first) && operands(second)
  return (swap ? [second, first, ...rest] : terms).map((x, k) => {
    const [a, b] = operands(x) ?? []
    if (a && b && isEachTimesEach(x)) return () => multiplyEach(y.data, a.data, b.data, k > 0)
    if (a && b) return () => multiply(y.data, a.data, b.data, a.rows, a.cols, b.cols, k > 0)
    const { data } = stand(x)
    return k > 0 ? () => addTo(y.data, data) : () => y.data.set(data)
  })
}
