import { sameTrack, type Track } from '../../trace'

/** What PyTorch returns of one layer read in one direction. */
export interface Returned {
  /** How much of `output` the states are: only the top layer is returned at every position, both directions side by side. */
  readonly output: 'all' | 'half' | 'none'
  /** Where the track's last state stands among those of the other tracks; absent when it is the only one. */
  readonly place?: number
}

/** Reads what is returned of a track from the tracks of its network, which PyTorch counts in the order in which they are read. */
export function returned(tracks: readonly Track[], track: Track): Returned {
  const top = Math.max(...tracks.map(({ layer }) => layer))
  const both = tracks.some(({ backward }) => backward)
  return {
    output: track.layer < top ? 'none' : both ? 'half' : 'all',
    ...(tracks.length > 1 ? { place: tracks.findIndex(other => sameTrack(other, track)) } : {}),
  }
}
