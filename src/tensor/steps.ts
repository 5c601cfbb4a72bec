import { accumulation, passing } from './accumulate'
import { history } from './history'
import { sameAs } from './same'
import type { Value } from './value'

/** One cell of a value held at a number whatever its operation says. */
export interface PinnedCell {
  readonly index: number
  readonly number: number
}

/** The held cells of every value that has any. */
export type Pins = ReadonlyMap<Value, readonly PinnedCell[]>

function hold(v: Value, cells: readonly PinnedCell[]): void {
  for (const { index, number } of cells) v.data[index] = number
}

function runner({ op }: Value, y: Value, from: readonly Value[]): (() => void)[] {
  if (!op) return []
  const [a, b, c] = from
  if (a && from.length === 1) return [() => op.run(y, a)]
  if (a && b && from.length === 2) return [() => op.run(y, a, b)]
  if (a && b && c && from.length === 3) return [() => op.run(y, a, b, c)]
  return [() => op.run(y, ...from)]
}

/**
 * What has to run, in order, to compute the roots again with the operations' own loops. `stand` says which value holds
 * the numbers of a recorded one: itself when it is replayed in place.
 */
export function steps(roots: readonly Value[], pins: Pins, stand: (v: Value) => Value): readonly (() => void)[] {
  const tape = history(...roots)
  const same = sameAs(tape, new Set(pins.keys()))
  const known = (v: Value) => same.get(v) ?? v
  const all: (() => void)[] = []
  const needed = new Set(roots)
  const fused = passing(tape, same, new Set([...roots, ...roots.map(known), ...pins.keys()]))
  for (const v of tape) {
    if (fused.has(v)) continue
    const twin = same.get(v)
    const cells = pins.get(v)
    if (twin) {
      const [to, from] = [stand(v), stand(twin)]
      if (needed.has(v) && to !== from) all.push(() => to.data.set(from.data))
      continue
    }
    const from = v.from.map(known)
    const operands = (x: Value) => (fused.has(x) ? x.from.map(y => stand(known(y))) : undefined)
    if (from.some(x => fused.has(x))) all.push(...accumulation(stand(v), from, operands, stand))
    else all.push(...runner(v, v.op ? stand(v) : v, from.map(stand)))
    if (cells) all.push(() => hold(stand(v), cells))
  }
  return all
}
