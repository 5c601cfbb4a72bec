import type { Value } from './value'

/**
 * Which values are the same computation as an earlier one: the same operation applied to the same values. The
 * transposed weights of every time step, for instance, are one transposition. `kept` ones stay themselves.
 */
export function sameAs(tape: readonly Value[], kept: ReadonlySet<Value>): ReadonlyMap<Value, Value> {
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
