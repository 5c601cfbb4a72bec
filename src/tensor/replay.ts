import { accumulation, passing } from './accumulate'
import { history } from './history'
import type { Value } from './value'

/** One cell of a value held at a number whatever its operation says. */
export interface PinnedCell {
  readonly index: number
  readonly number: number
}

/** The held cells of every value that has any. */
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

/**
 * Compiles what the roots were made from. Repeated computations run once and are copied (the transposed weights of every
 * time step are one transposition); products that only a sum reads are added straight into it. Pins are written after
 * each pinned value was computed.
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
    if (from.some(x => fused.has(x))) steps.push(...accumulation(v, from, operands))
    else steps.push(...runner(v, from))
    if (cells) steps.push(() => hold(v, cells))
  }
  return {
    run: () => {
      for (const step of steps) step()
    },
  }
}
