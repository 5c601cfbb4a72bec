import type { Label, Track } from '../models'
import { body } from './body'
import { labelOf, type Run } from './run'

/** One beat of a lesson: the names it makes visible. `part` marks a beat that shows the inside of a value before the value. */
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

const sameTrack = (a: Track, b: Track): boolean => a.layer === b.layer && a.backward === b.backward

function tracksOf(run: Run): readonly Track[] {
  const tracks: Track[] = []
  for (const { layer, backward } of run.labels.values()) {
    if (!tracks.some(t => sameTrack(t, { layer, backward }))) tracks.push({ layer, backward })
  }
  return tracks
}

const inTrack = (label: Label, track: Track, time: number): boolean =>
  label.time === time && label.layer === track.layer && (label.joint ?? label.backward) === track.backward

/** The steps of a run that happens position by position, track by track: the start, then every beat at every position. */
export function stepsInTime(run: Run, length: number, beats: readonly Beat[]): readonly Step[] {
  const labelled = [...run.labels].map(([value, label]) => ({ id: run.ids.get(value) ?? '', label }))
  const start = labelled.filter(({ label }) => label.origin === 'start').map(({ id }) => id)
  const steps: Step[] = [{ id: 'start', beat: 'start', time: 0, track: ONCE, values: start }]
  for (const track of tracksOf(run)) {
    const suffix = `${track.layer > 1 ? `^${track.layer}` : ''}${track.backward ? '~' : ''}`
    for (let k = 1; k <= length; k++) {
      const time = track.backward ? length + 1 - k : k
      const here = labelled.filter(({ label }) => inTrack(label, track, time))
      for (const { id, shows, part } of beats) {
        const values = here.filter(({ label }) => shows.includes(label.name)).map(v => v.id)
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

export type Level = 'overview' | 'cell' | 'operation' | 'scalar'

/** One entry of the finest two lists: an operation, or one cell of its result. */
export interface Detail {
  readonly id: string
  readonly op: string
  readonly cell?: readonly [row: number, col: number]
}

/** The steps at four levels: positions, beats, operations, single numbers. */
export function stepsAt(run: Run, steps: readonly Step[], level: Level): readonly (Step | Detail)[] {
  if (level === 'overview')
    return steps.filter(
      (step, k) => steps[k + 1]?.time !== step.time || !sameTrack(step.track, steps[k + 1]?.track ?? ONCE),
    )
  if (level === 'cell') return steps
  const operations = steps.flatMap(step => step.values).flatMap(id => details(run, id))
  if (level === 'operation') return operations
  return operations.flatMap(({ id, op }) => cellsOf(run, id).map(cell => ({ id, op, cell })))
}

/** The operations inside a named value, each by the id of its result. */
export function details(run: Run, id: string): readonly Detail[] {
  if (labelOf(run, id)?.origin !== 'computed') return []
  return body(run, id).map(v => ({ id: run.ids.get(v) ?? '', op: v.op?.name ?? '' }))
}

function cellsOf(run: Run, id: string): readonly (readonly [number, number])[] {
  const value = run.byId.get(id)
  if (!value) return []
  return Array.from(value.data, (_, k) => [Math.floor(k / value.cols), k % value.cols] as const)
}
