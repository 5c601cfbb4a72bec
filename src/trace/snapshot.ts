import type { Label } from '../models'
import type { Run } from './run'

/** One value as plain data: what figures draw and workers exchange. */
export interface Snapshot {
  readonly id: string
  readonly label?: Label
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
  readonly ghost?: Float64Array
  readonly pinned: readonly number[]
}

/** All values of a run by id, structured-cloneable. */
export function snapshot(run: Run): ReadonlyMap<string, Snapshot> {
  const plain = new Map<string, Snapshot>()
  for (const value of run.values) {
    const id = run.ids.get(value) ?? ''
    const label = run.labels.get(value)
    const ghost = run.ghosts.get(id)
    const changed = ghost?.some((x, k) => x !== value.data[k]) ?? false
    plain.set(id, {
      id,
      rows: value.rows,
      cols: value.cols,
      data: value.data.slice(),
      pinned: (run.pins.get(value) ?? []).map(cell => cell.index),
      ...(label ? { label } : {}),
      ...(ghost && changed ? { ghost } : {}),
    })
  }
  return plain
}
