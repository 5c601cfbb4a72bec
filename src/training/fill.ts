import type { Slot } from '../models'
import type { Batch } from './batch'
import type { Replayed } from './engine'

/** Writes a batch into the leaves that read it. */
export function fill(slots: readonly Slot[], { source, target }: Batch, replayed: Replayed): void {
  for (const { value, cells, holds, side } of slots) {
    const from = side === 'source' ? source : target
    if (!from) throw new RangeError('the network reads a target side, but the batch has none')
    const numbers = replayed.numbers(value)
    for (let k = 0; k < cells.length; k++) numbers[k] = from[holds][cells[k] ?? 0] ?? 0
  }
}
