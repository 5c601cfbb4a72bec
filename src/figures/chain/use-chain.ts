import { useMemo } from 'react'
import { sameTrack, tracksOf, type Track } from '../../trace'
import type { ChainProps } from './chain-props'
import { domainsOf } from './domains'
import { chainLayout, type ChainLayout, type Frame } from './geometry'
import { idAt, inputAt } from './identity'
import { plates } from './plates'
import { progressAt } from './progress'
import type { Scene } from './scene'
import { weightRows } from './weights'

/** What a chain draws at one step: where everything stands, and what its parts need to know. */
export interface ChainView {
  readonly layout: ChainLayout
  readonly scene: Scene
  readonly focus: number
  /** Tracks that are not being looked at. */
  readonly others: readonly Track[]
}

const ALONE: Track = { layer: 1, backward: false }

/** Works out the picture of a step; the layout is kept while only the step changes. */
export function useChain(props: ChainProps): ChainView {
  const { plate: plateId, options, run, snapshot, steps, level, width, height } = props
  const plate = plates[plateId]
  const step = steps[props.step]
  const track = step?.track ?? ALONE
  const { layer, backward } = track
  const length = props.tokens.length
  const focus = Math.min(length, Math.max(1, step?.time || (backward ? length : 1)))
  const tracks = useMemo(() => tracksOf(run), [run])
  const frame = useMemo((): Frame => {
    const here = { layer, backward }
    const rows = (id: string): number => snapshot.get(id)?.rows ?? 1
    const shown = rows(idAt('h', here, 1))
    const unit = plateId === 'lstm' ? rows(idAt('c', here, 1)) : shown
    const sizes = { input: rows(inputAt(snapshot, here, 1)), unit, shown }
    return { width, height, plate, options, level, length, focus, sizes, backward, strips: tracks.length - 1 }
  }, [snapshot, plateId, plate, options, level, length, focus, layer, backward, width, height, tracks])
  const layout = useMemo(() => chainLayout(frame), [frame])
  const base = useMemo(() => chainLayout({ ...frame, level: 'cell' }).bands.size, [frame])
  const domain = useMemo(() => domainsOf(snapshot), [snapshot])
  const weights = useMemo(() => weightRows(snapshot, { layer, backward }), [snapshot, layer, backward])
  const progress = useMemo(() => progressAt(run, snapshot, steps, props.step), [run, snapshot, steps, props.step])
  const { bands, blocks } = layout
  const scene: Scene = {
    ...{ run, snapshot, track, options, progress, weights, bands, blocks, base, domain, names: props.names },
    now: level === 'cell' ? focus : undefined,
    selected: props.selected,
    onOpen: props.onOpen,
  }
  return { layout, scene, focus, others: tracks.filter(other => !sameTrack(other, track)) }
}
