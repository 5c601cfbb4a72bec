import type { Track } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import { fillOf } from '../geometry/value-scale'
import { useSay } from '../language'
import { pressing } from '../pressing'
import type { Column } from './columns'
import { idAt } from './identity'
import type { Scene } from './scene'
import { trackName, trackShort } from './words'

interface Props {
  readonly scene: Scene
  readonly track: Track
  readonly box: Box
  readonly columns: readonly Column[]
  readonly onPress: (() => void) | undefined
}

const LETTER = 13
const GAP = 1

/** A layer or direction that is not being looked at: its states in small, ready to be pressed. */
export function TrackStrip({ scene, track, box, columns, onPress }: Props) {
  const say = useSay()
  const title = say(trackShort(track))
  const wide = title.length * LETTER * 0.62 + 16
  const home = [...columns].sort((a, b) => b.width - a.width)[0]
  const cell = Math.max(3, Math.min(14, box.height - 6))
  return (
    <g
      className="chain-strip"
      aria-label={say(trackName(track))}
      transform={`translate(${box.x} ${box.y})`}
      {...(onPress ? pressing(onPress) : { role: 'img' })}
    >
      <rect className="chain-strip-ground" width={box.width} height={box.height} rx={4} />
      {columns.map(column => (
        <Cells
          key={column.time}
          scene={scene}
          id={idAt('h', track, column.time)}
          column={column}
          cell={cell}
          height={box.height}
          taken={column === home ? wide : 0}
        />
      ))}
      <g className="chain-strip-title">
        <text x={(home?.x ?? 0) + 12} y={box.height / 2} dy=".36em" fontSize={LETTER}>
          {title}
        </text>
      </g>
    </g>
  )
}

interface CellsProps {
  readonly scene: Scene
  readonly id: string
  readonly column: Column
  readonly cell: number
  readonly height: number
  /** Width at the left that the title takes. */
  readonly taken: number
}

function Cells({ scene, id, column, cell, height, taken }: CellsProps) {
  const data = scene.snapshot.get(id)?.data ?? []
  const room = Math.min(cell, (column.width - 12 - taken) / Math.max(1, data.length))
  const left = column.x + Math.max(taken + 6, (column.width - data.length * room) / 2)
  const pending = scene.progress.state(id) === 'pending'
  return (
    <g data-value={id}>
      {Array.from(data, (number, unit) => (
        <rect
          key={unit}
          className="chain-strip-cell"
          x={left + unit * room}
          y={(height - room) / 2}
          width={Math.max(1, room - GAP)}
          height={Math.max(1, room - GAP)}
          style={pending ? undefined : { fill: fillOf(number, scene.domain('h')) }}
        />
      ))}
    </g>
  )
}
