import { stateBox } from './boxes'
import type { Handed } from './drawing'
import type { ChainLayout } from './geometry'
import { laneHeights } from './Rail'
import type { Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly states: readonly Handed[]
}

const LETTER = 12
const GAP = 4
/** Of a row, so that the numbers of neighbours do not touch. */
const HEIGHT = 0.92

/** Which units are drawn where not all of them are: a number before every row of the first states. */
export function UnitNames({ scene, layout, states }: Props) {
  const { units, bands } = scene
  const first = layout.boundaries.find(({ hidden }) => !hidden)
  if (!units || !first) return null
  const size = Math.min(LETTER * bands.lettering, bands.size * HEIGHT)
  return (
    <g className="chain-units" aria-hidden="true">
      {states.map(state => {
        const box = stateBox(state, layout, first.x)
        return laneHeights(box, units.length).map((y, row) => (
          <text
            key={`${state.key} ${row}`}
            x={box.x - bands.reach - GAP}
            y={y}
            dy=".36em"
            fontSize={size}
            textAnchor="end"
          >
            {(units[row] ?? row) + 1}
          </text>
        ))
      })}
    </g>
  )
}
