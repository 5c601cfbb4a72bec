import type { Built } from '../../../src/models'
import { plan, type PinnedCell, type Value } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'
import { named } from './source'

/** Numbers that values are held at, by id: the overridden gates of a lesson. */
export type Held = Readonly<Record<string, readonly number[]>>

/** Runs a model again with some values held, and returns it. */
export function held(built: Built, numbers: Held): Built {
  const pins = new Map<Value, readonly PinnedCell[]>(
    Object.entries(numbers).map(([id, cells]) => [named(built, id), cells.map((number, index) => ({ index, number }))]),
  )
  plan([...built.labels.keys(), ...built.outputs], pins).run()
  return built
}

/** The only number, or the one at `index`, of a value. */
export const read = (built: Built, id: string, index = 0): number => at(named(built, id).data, index)

/** One row of a value. */
export function row(built: Built, id: string, index: number): Float64Array {
  const { data, cols } = named(built, id)
  return data.subarray(index * cols, (index + 1) * cols)
}
