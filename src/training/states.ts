import type { Logits, Trainable } from '../models'
import type { BatchShape } from './batch'
import type { Pick } from './examination'

/** Whose states are looked at: the values "c" of the first layer, read forwards, say. */
export interface Track {
  readonly name: string
  readonly layer: number
  readonly backward: boolean
}

function placesOf({ labels }: Trainable, track: Track, { sequences, length }: BatchShape): readonly Logits[] {
  return [...labels].flatMap(([value, label]): Logits[] => {
    const meant = label.name === track.name && label.layer === track.layer && label.backward === track.backward
    if (!meant || label.origin !== 'computed') return []
    const { time } = label
    if (time !== undefined) {
      return [{ value, axis: 'col', cells: Int32Array.from({ length: sequences }, (_, b) => b * length + time - 1) }]
    }
    if (value.rows !== sequences * length) return []
    return [{ value, axis: 'row', cells: Int32Array.from({ length: value.rows }, (_, k) => k) }]
  })
}

/** Reads states instead of answers: a column a sequence in recurrences, a row a position in attention. */
export const statesOf =
  (track: Track): Pick =>
  (network, shape) => {
    const found = placesOf(network, track, shape)
    if (found.length > 0) return found
    const known = new Set([...network.labels.values()].map(({ name }) => name))
    throw new RangeError(
      `the network has no states ${track.name} in layer ${track.layer}, expected one of ${[...known].join(', ')}`,
    )
  }
