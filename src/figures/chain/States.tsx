import type { Box } from '../geometry/grid-layout'
import { arrowhead } from '../geometry/path'
import { outlinePadding } from '../matrix/outline'
import type { ChainLayout } from './geometry'
import type { Handed } from './drawing'
import { stateAt } from './identity'
import { blockOf, lanesOf } from './block'
import { stateBox } from './boxes'
import { letterSize } from './stack'
import { Name } from './Name'
import { laneHeights } from './Rail'
import type { Scene } from './scene'
import { Vector } from './Vector'
import { Moved } from './Moved'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly state: Handed
}

const LEAST_SPACE = 48
const HALO = 6
const HEAD = 8

/** A state on every boundary: what one position hands to the next. */
export function States({ scene, layout, state }: Props) {
  const { boundaries, columns } = layout
  const narrowest = Math.min(...columns.map(column => column.width))
  const every = Math.max(1, Math.ceil(LEAST_SPACE / narrowest))
  const atCentre = stateBox(state, layout, 0)
  const start = scene.track.backward ? boundaries.at(-1)?.index : boundaries[0]?.index
  return boundaries.map(({ index, x, hidden }, k) => {
    const id = stateAt(state, scene.track, index)
    const beside = columns.some(column => column.open && (column.time === index || column.time === index + 1))
    return (
      <g key={`${state.key} ${index}`}>
        {state.rail && index !== start && (
          <Heads scene={scene} state={state} id={id} box={{ ...atCentre, x: x + atCentre.x }} shown={!hidden} />
        )}
        <Vector
          scene={scene}
          id={id}
          block={blockOf(scene.blocks, state.key)}
          box={{ ...atCentre, x: x + atCentre.x }}
          shown={!hidden}
        />
        {(beside || k % every === 0) && (
          <Moved box={{ x, y: 0 }} shown={!hidden}>
            <Name scene={scene} id={id} x={0} y={nameHeight(scene, state, atCentre.y)} />
          </Moved>
        )}
      </g>
    )
  })
}

interface HeadsProps {
  readonly scene: Scene
  readonly state: Handed
  readonly id: string
  readonly box: Box
  readonly shown: boolean
}

/** Which way the lanes of a rail run: an arrowhead a lane where it reaches the state. */
function Heads({ scene, state, id, box, shown }: HeadsProps) {
  const { track, progress, bands, blocks } = scene
  const lanes = laneHeights(box, lanesOf(blockOf(blocks, state.key)))
  const length = Math.min(HEAD, (box.height / lanes.length) * 0.4)
  const reach = outlinePadding(bands.size)
  const tip = track.backward ? box.width + reach : -reach
  const tail = track.backward ? tip + length : tip - length
  const heads = lanes.map(y =>
    arrowhead(
      [
        { x: tail, y: y - box.y },
        { x: tip, y: y - box.y },
      ],
      length,
    ),
  )
  return (
    <Moved box={box} shown={shown}>
      <path
        className="chain-rail-head"
        data-role={state.key === 'c' ? 'content' : 'state'}
        data-state={progress.state(id)}
        d={heads.join('')}
        aria-hidden="true"
      />
    </Moved>
  )
}

const nameHeight = ({ bands }: Scene, { band }: Handed, top: number): number =>
  band === 'lower' ? bands.below : top - bands.reach - HALO - letterSize(bands) * 0.5
