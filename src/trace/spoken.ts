import type { Label } from '../models'
import type { Value } from '../tensor'
import { isNamed } from './printing'
import { valueOf, type Run } from './run'

/** How one language reads a formula aloud. */
export interface Speaker {
  /** The name of a value; `distance` is how many positions it lies after (or before) the one that is read. */
  name(label: Label, distance: number): string
  /** An operation on what its operands read as. */
  apply(operation: string, operands: readonly string[]): string
  equals(left: string, right: string): string
}

/** A formula in words, derived from the same operations as its LaTeX. */
export function spoken(run: Run, id: string, speaker: Speaker): string {
  const root = valueOf(run, id)
  const label = run.labels.get(root)
  const now = label?.time
  const read = (v: Value): string => {
    const named = run.labels.get(v)
    if (named && v !== root && isNamed(run, v)) {
      return speaker.name(named, named.time === undefined || now === undefined ? 0 : named.time - now)
    }
    return v.op ? speaker.apply(v.op.name, v.from.map(read)) : (v.name ?? '')
  }
  const left = label ? speaker.name(label, 0) : ''
  return root.op ? speaker.equals(left, read(root)) : left
}
