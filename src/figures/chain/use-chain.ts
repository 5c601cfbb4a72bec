import { useCallback, useMemo } from 'react'
import { sameTrack, tracksOf, type Snapshot, type Track } from '../../trace'
import { useLettering } from '../theme/lettering'
import { sharesOf } from './answer-row'
import type { ChainProps } from './chain-props'
import { domainsOf } from './domains'
import { chainLayout, type ChainLayout, type Frame } from './geometry'
import { idAt, inputAt } from './identity'
import { lensOn, rowAt, unitAt, type Lens } from './lens'
import { isFolded } from './marks'
import { plates } from './plates'
import { progressAt } from './progress'
import type { Scene, SelectedCell } from './scene'
import { updatesAt, type Counted } from './updates'
import { weightRows } from './weights'

/** What a chain draws at one step: where everything stands, and what its parts need to know. */
export interface ChainView {
  readonly layout: ChainLayout
  readonly scene: Scene
  readonly focus: number
  /** Tracks that are not being looked at. */
  readonly others: readonly Track[]
  readonly tracks: readonly Track[]
  readonly updates: Counted
  /** What is predicted, by position; empty where nothing is read out. */
  readonly shares: ReadonlyMap<number, Snapshot>
}

const ALONE: Track = { layer: 1, backward: false }

/** The chosen cell by the row in which it is drawn, if it is. */
function drawnAt(selected: SelectedCell | undefined, lens: Lens): SelectedCell | undefined {
  const row = selected && rowAt(lens, selected.id, selected.row)
  return selected && row !== undefined ? { ...selected, row } : undefined
}

/** Works out the picture of a step; the layout is kept while only the step changes. */
export function useChain(props: ChainProps): ChainView {
  const { plate: plateId, options, run, units, steps, level, width, height, words, folded, marked } = props
  const plate = plates[plateId]
  const whole = props.snapshot
  const cell = plateId === 'lstm' ? 'c' : 'h'
  const step = steps[props.step]
  const track = step?.track ?? ALONE
  const { layer, backward } = track
  const lettering = useLettering()
  const length = props.tokens.length
  const focus = Math.min(length, Math.max(1, step?.time || (backward ? length : 1)))
  const tracks = useMemo(() => tracksOf(run), [run])
  const lens = useMemo(() => lensOn(whole, whole.get(`${cell}.1`)?.rows ?? 1, units), [whole, cell, units])
  const { snapshot } = lens
  const open = props.onOpen
  const onOpen = useCallback<Scene['onOpen']>((id, row, col) => open(id, unitAt(lens, id, row), col), [open, lens])
  const shares = useMemo(() => sharesOf(snapshot), [snapshot])
  const answers = shares.size > 0
  const frame = useMemo((): Frame => {
    const here = { layer, backward }
    const rows = (id: string): number => snapshot.get(id)?.rows ?? 1
    const shown = rows(idAt('h', here, 1))
    const unit = plateId === 'lstm' ? rows(idAt('c', here, 1)) : shown
    const sizes = { input: rows(inputAt(snapshot, here, 1)), unit, shown }
    const shape = {
      width,
      height,
      plate,
      options,
      level,
      length,
      words,
      folded,
      marked,
      answers,
      lettering,
      named: units !== undefined,
    }
    return { ...shape, focus, sizes, backward, strips: tracks.length - 1 }
  }, [
    snapshot,
    plateId,
    plate,
    options,
    level,
    length,
    words,
    folded,
    marked,
    answers,
    units,
    focus,
    layer,
    backward,
    width,
    height,
    tracks,
    lettering,
  ])
  const layout = useMemo(() => chainLayout(frame), [frame])
  const base = useMemo(() => chainLayout({ ...frame, level: 'cell' }).bands.size, [frame])
  const domain = useMemo(() => domainsOf(whole), [whole])
  const weights = useMemo(() => weightRows(snapshot, { layer, backward }), [snapshot, layer, backward])
  const progress = useMemo(() => progressAt(run, snapshot, steps, props.step), [run, snapshot, steps, props.step])
  const { bands, blocks } = layout
  const scene: Scene = {
    ...{ run, snapshot, track, options, progress, weights, bands, blocks, base, domain, names: props.names },
    now: level === 'cell' || isFolded(props) ? focus : undefined,
    selected: drawnAt(props.selected, lens),
    units,
    unitsOf: lens.unitsOf,
    onOpen,
  }
  const made = useMemo(() => updatesAt(run, steps, props.step), [run, steps, props.step])
  const updates: Counted = { ...made, trainingUpdates: props.trainingUpdates }
  const others = tracks.filter(other => !sameTrack(other, track))
  return { layout, scene, focus, others, tracks, updates, shares }
}
