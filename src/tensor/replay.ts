import { multiply } from './kernels/multiply'
import { history } from './history'
import { product } from './ops/product'
import { sum } from './ops/sum'
import { leaf, type Value } from './value'

/** One cell of a value held at a number whatever its operation says. */
export interface PinnedCell {
  readonly index: number
  readonly number: number
}

export type Pins = ReadonlyMap<Value, readonly PinnedCell[]>

/** A recorded computation that can be run again in place, without allocation: fresh data in the leaves, `run()`, read the roots. */
export interface Plan {
  run(): void
}

function hold(v: Value, cells: readonly PinnedCell[]): void {
  for (const { index, number } of cells) v.data[index] = number
}

function runner(v: Value, from: readonly Value[]): (() => void)[] {
  const { op } = v
  if (!op) return []
  const [a, b, c] = from
  if (a && from.length === 1) return [() => op.run(v, a)]
  if (a && b && from.length === 2) return [() => op.run(v, a, b)]
  if (a && b && c && from.length === 3) return [() => op.run(v, a, b, c)]
  return [() => op.run(v, ...from)]
}

/** Two values are the same computation when the same operation was applied to the same values; `kept` ones are never merged. */
function merge(tape: readonly Value[], kept: ReadonlySet<Value>): Map<Value, Value> {
  const first = new Map<string, Value>()
  const numbers = new Map<object, number>()
  const same = new Map<Value, Value>()
  for (const v of tape) {
    if (!v.op || kept.has(v)) continue
    const op = numbers.get(v.op) ?? numbers.size
    numbers.set(v.op, op)
    const key = `${op}:${v.from.map(x => (same.get(x) ?? x).id).join()}`
    const known = first.get(key)
    if (known) same.set(v, known)
    else first.set(key, v)
  }
  return same
}

const sample = leaf('sample', 1, 1)
const PRODUCT = product(sample, sample).op
const SUM = sum(sample, sample).op

/** The products that nothing but one sum reads, so that they can be added where they are reckoned. */
function passing(tape: readonly Value[], same: ReadonlyMap<Value, Value>, kept: ReadonlySet<Value>): Set<Value> {
  const readers = new Map<Value, number>()
  const summed = new Set<Value>()
  for (const v of tape) {
    if (same.has(v)) continue
    for (const x of v.from) {
      const from = same.get(x) ?? x
      readers.set(from, (readers.get(from) ?? 0) + 1)
      if (v.op === SUM && from.op === PRODUCT && !kept.has(from)) summed.add(from)
    }
  }
  for (const v of summed) if (readers.get(v) !== 1) summed.delete(v)
  return summed
}

function addTo(to: Float64Array, x: Float64Array): void {
  for (let k = 0; k < to.length; k++) to[k] = to[k]! + x[k]!
}

/** The steps of a sum some of whose terms are passing products: the same additions in the same order, without storing the products. */
function accumulation(y: Value, terms: readonly Value[], operands: (product: Value) => readonly Value[] | undefined): (() => void)[] {
  const [first, second, ...rest] = terms
  const swap = first && second && !operands(first) && operands(second)
  return (swap ? [second, first, ...rest] : terms).map((x, k) => {
    const [a, b] = operands(x) ?? []
    if (a && b) return () => multiply(y.data, a.data, b.data, a.rows, a.cols, b.cols, k > 0)
    return k > 0 ? () => addTo(y.data, x.data) : () => y.data.set(x.data)
  })
}

/**
 * Compiles what the roots were made from. Repeated computations run once and are copied (the transposed weights of every
 * time step are one transposition); products that only a sum reads are added into it. Pins are written after each pinned value was computed.
 */
export function plan(roots: readonly Value[], pins: Pins = new Map()): Plan {
  const tape = history(...roots)
  const same = merge(tape, new Set(pins.keys()))
  const known = (v: Value) => same.get(v) ?? v
  const steps: (() => void)[] = []
  const needed = new Set(roots)
  const fused = passing(tape, same, new Set([...roots, ...roots.map(known), ...pins.keys()]))
  const operands = (v: Value) => (fused.has(v) ? v.from.map(known) : undefined)
  for (const v of tape) {
    if (fused.has(v)) continue
    const twin = same.get(v)
    const cells = pins.get(v)
    if (twin) {
      if (needed.has(v)) steps.push(() => v.data.set(twin.data))
      continue
    }
    const from = v.from.map(known)
    if (v.op === SUM && from.some(x => fused.has(x))) steps.push(...accumulation(v, from, operands))
    else steps.push(...runner(v, from))
    if (cells) steps.push(() => hold(v, cells))
  }
  return {
    run: () => {
      for (const step of steps) step()
    },
  }
}
