import { body, labelId, type Run, type Snapshot, type Track } from '../../trace'
import type { Handed } from './drawing'

/** The id of a value of a track: "f.2", "h^2.3", "h~.1". */
export const idAt = (name: string, track: Track, time: number): string => labelId({ name, ...track, time })

/** The id of a parameter of a track: "U_n", "W^2~". */
export const parameterIn = (name: string, track: Track): string => labelId({ name, ...track })

/** The id of what a layer reads at a position: the word, or what the layer below makes of it. */
export function inputAt(snapshot: ReadonlyMap<string, Snapshot>, { layer }: Track, time: number): string {
  if (layer === 1) return `x.${time}`
  const below = { layer: layer - 1, backward: false }
  const both = idAt('y', below, time)
  return snapshot.has(both) ? both : idAt('h', below, time)
}

/** The id of a part's value; "x" is whatever the layer reads. */
export const valueAt = (snapshot: ReadonlyMap<string, Snapshot>, key: string, track: Track, time: number): string =>
  key === 'x' ? inputAt(snapshot, track, time) : idAt(key, track, time)

/** The id of the state on a boundary: between positions `index` and `index + 1`, whichever way the track reads. */
export const stateAt = ({ key }: Handed, track: Track, index: number): string =>
  idAt(key, track, track.backward ? index + 1 : index)

/** The id of the unnamed result of one operation inside a named value. */
export function innerAt(run: Run, owner: string, op: string): string | undefined {
  if (!run.byId.has(owner)) return undefined
  const inner = body(run, owner).find(value => value.op?.name === op)
  return inner && run.ids.get(inner)
}
