import { trackMark, type Label, type Track } from '../models'
import type { Run } from './run'

/** One beat of a lesson: the names it makes visible, the one it is about last. `part` marks a beat that shows the inside of a value before the value. */
export interface Beat {
  readonly id: string
  readonly shows: readonly string[]
  readonly part?: 'terms'
}

/** One press of "next": which values it brings to light. */
export interface Step {
  /** "3.f": position and beat; "start" for the state before the first position. */
  readonly id: string
  readonly beat: string
  readonly time: number
  readonly track: Track
  readonly values: readonly string[]
  readonly part?: 'terms'
}

const ONCE = { layer: 1, backward: false } as const

/** Whether two tracks are one. */
export const sameTrack = (a: Track, b: Track): boolean => a.layer === b.layer && a.backward === b.backward

/** The tracks of a run in the order in which they are read. */
export function tracksOf(run: Run): readonly Track[] {
  const tracks: Track[] = []
  for (const { layer, backward } of run.labels.values()) {
    if (!tracks.some(t => sameTrack(t, { layer, backward }))) tracks.push({ layer, backward })
  }
  return tracks
}

interface Labelled {
  readonly id: string
  readonly label: Label
}

const placeOf = (time: number | undefined, layer: number, backward: boolean): string => `${time} ${layer} ${backward}`

/**
 * The labelled values of every position of every track: looked up by place, because a long run has thousands of both. A
 * value made from both directions is told with the backward one.
 */
function byPlace(values: readonly Labelled[]): ReadonlyMap<string, readonly Labelled[]> {
  const places = new Map<string, Labelled[]>()
  for (const value of values) {
    const { time, layer, backward, joint } = value.label
    const place = placeOf(time, layer, joint ?? backward)
    const known = places.get(place)
    if (known) known.push(value)
    else places.set(place, [value])
  }
  return places
}

/** The steps of a run that happens position by position, track by track: the start, then every beat at every position. */
export function stepsInTime(run: Run, length: number, beats: readonly Beat[]): readonly Step[] {
  const labelled = [...run.labels].map(([value, label]) => ({ id: run.ids.get(value) ?? '', label }))
  const places = byPlace(labelled)
  const start = labelled.filter(({ label }) => label.origin === 'start').map(({ id }) => id)
  const steps: Step[] = [{ id: 'start', beat: 'start', time: 0, track: ONCE, values: start }]
  for (const track of tracksOf(run)) {
    const suffix = trackMark(track)
    for (let k = 1; k <= length; k++) {
      const time = track.backward ? length + 1 - k : k
      const here = places.get(placeOf(time, track.layer, track.backward)) ?? []
      for (const { id, shows, part } of beats) {
        const values = shows.flatMap(key => here.filter(({ label }) => label.name === key).map(v => v.id))
        const reading = id === beats[0]?.id
        if (values.length === 0 && !reading) continue
        steps.push({ id: `${time}.${id}${suffix}`, beat: id, time, track, values, ...(part ? { part } : {}) })
      }
    }
  }
  return steps
}

/** The steps of a run that happens for all positions at once. Beats that show nothing in this variant drop out. */
export function stepsAtOnce(run: Run, beats: readonly Beat[]): readonly Step[] {
  return beats.flatMap(({ id, shows, part }) => {
    const values = shows.filter(key => run.byId.has(key))
    return values.length ? [{ id, beat: id, time: 0, track: ONCE, values, ...(part ? { part } : {}) }] : []
  })
}

/** How closely one looks: at the sentence, one position, one value, one number. */
export type Level = 'overview' | 'cell' | 'operation' | 'scalar'
