import { Sign } from './Sign'
import { valueAt } from './identity'
import type { ChainLayout, LaidColumn } from './geometry'
import type { Laid, Placed } from './lay'
import { Names } from './Names'
import { PartView } from './PartView'
import type { Scene } from './scene'
import { Wires } from './Wires'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly column: LaidColumn
  readonly words: number
  readonly folded: boolean
  /** Whether the open cell is kept at hand, folded up, so that it can unfold. */
  readonly near: boolean
}

/** Parts that stand in both drawings of a cell: they move between the two. */
const stays = ({ part }: Placed): boolean => part.id === 'x' || part.kind === 'valve' || part.kind === 'mixer'

/** One position: the parts that stay through every zoom, and around them the drawing of the moment. */
export function ColumnView({ scene, layout, column, words, folded, near }: Props) {
  const { open, laid, time, width } = column
  const read = time <= words
  const lasting = read ? layout.circuit.laid.placed.filter(stays) : []
  const here = new Map(laid.placed.map(({ part, box }) => [part.id, box]))
  return (
    <g className="chain-column">
      {(!open || !read) && (
        <g className="chain-appears" key={`outline ${folded}`}>
          <Wires scene={scene} time={time} routed={laid.routed} />
          {laid.placed
            .filter(placed => !stays(placed))
            .map(({ part, box }) => (
              <PartView key={part.id} scene={scene} part={part} box={box} time={time} />
            ))}
        </g>
      )}
      {near && read && (
        <Circuit key="circuit" scene={scene} laid={open ? laid : layout.circuit.laid} time={time} open={open} />
      )}
      {lasting.map(({ part, box }) => (
        <PartView
          key={part.id}
          scene={scene}
          part={part}
          box={here.get(part.id) ?? { ...box, x: (width - box.width) / 2 }}
          time={time}
          shown={here.has(part.id)}
        />
      ))}
    </g>
  )
}

function Circuit({
  scene,
  laid,
  time,
  open,
}: {
  readonly scene: Scene
  readonly laid: Laid
  readonly time: number
  readonly open: boolean
}) {
  const { snapshot, track, progress } = scene
  return (
    <g className="chain-circuit" data-shown={open}>
      <Wires scene={scene} time={time} routed={laid.routed} />
      {[...laid.lids].map(([id, box]) => {
        const key = laid.placed.find(({ part }) => part.id === id)?.part
        if (key?.kind !== 'vector' || !key.lid) return null
        const value = valueAt(snapshot, key.key, track, time)
        return <Sign key={`${id} lid`} sign={key.lid} box={box} state={progress.state(value)} id={value} />
      })}
      {laid.placed
        .filter(placed => !stays(placed))
        .map(({ part, box }) => (
          <PartView key={part.id} scene={scene} part={part} box={box} time={time} />
        ))}
      <Names scene={scene} laid={laid} time={time} />
    </g>
  )
}
