import type { Box } from '../geometry/grid-layout'
import { outlinePadding } from '../matrix/outline'
import type { Handed } from './drawing'
import type { Scene } from './scene'

/** The y of every lane of a box with this many rows. */
export const laneHeights = ({ y, height }: Pick<Box, 'y' | 'height'>, rows: number): readonly number[] =>
  Array.from({ length: rows }, (_, row) => y + ((row + 0.5) * height) / rows)

interface Props {
  readonly scene: Scene
  readonly state: Handed
  /** A state's box, for the heights of its lanes. */
  readonly box: Box
  readonly rows: number
  readonly span: { readonly x: number; readonly width: number }
  /** The share of the rail over which the state is already known. */
  readonly known: number
  readonly backward: boolean
}

/** One lane a unit through the whole chain; stored content runs between the double rails of a belt. */
export function Rail({ scene, state, box, rows, span, known, backward }: Props) {
  const { bands } = scene
  const belt = state.key === 'c'
  const pad = outlinePadding(scene.base) * (bands.size / scene.base)
  const edges = [box.y - pad * 1.6, box.y - pad * 0.6, box.y + box.height + pad * 0.6, box.y + box.height + pad * 1.6]
  const lanes = laneHeights(box, rows)
  const start = backward ? span.x + span.width : span.x
  return (
    <g className="chain-rail" data-role={belt ? 'content' : 'state'} aria-hidden="true">
      {belt && <path className="chain-rail-edge" d={edges.map(y => `M${span.x},${y}h${span.width}`).join('')} />}
      <path className="chain-lane" d={lanes.map(y => `M${span.x},${y}h${span.width}`).join('')} />
      <g
        className="chain-moves"
        style={{ transform: `translate(${start}px, 0px) scale(${backward ? -known : known}, 1)` }}
      >
        <path className="chain-lane chain-lane-known" d={lanes.map(y => `M0,${y}h${span.width}`).join('')} />
      </g>
    </g>
  )
}
