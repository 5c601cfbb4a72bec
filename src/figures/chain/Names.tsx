import type { Part } from './drawing'
import { valueAt } from './identity'
import type { Laid } from './lay'
import { letterSize, Name } from './Name'
import type { Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly laid: Laid
  readonly time: number
}

const AIR = 6
/** How far the band around a lit value reaches. */
const HALO = 10

/** The letters of an open cell: beside the lid of a gate, above a vector without one, below the vectors of the lower strip. */
export function Names({ scene, laid, time }: Props) {
  const { snapshot, track, bands } = scene
  const size = letterSize(bands)
  return laid.placed.map(({ part, box }) => {
    const key = keyOf(part)
    if (key === undefined) return null
    const id = valueAt(snapshot, key, track, time)
    const lid = laid.lids.get(part.id)
    const x = box.x + box.width / 2
    if (lid)
      return (
        <Name
          key={part.id}
          scene={scene}
          id={id}
          x={lid.x - Math.max(4, AIR * (bands.lettering > 1 ? bands.lettering : Math.min(1, bands.unit)))}
          y={lid.y + lid.height / 2}
          anchor="end"
        />
      )
    if (part.kind === 'vector' && part.lead)
      return <Name key={part.id} scene={scene} id={id} x={x + AIR * 1.4} y={box.y - size * 0.7 - HALO} anchor="start" />
    const y =
      part.kind !== 'sign' && 'band' in part && part.band === 'upper' ? box.y - bands.reach - size * 0.75 : bands.below
    return <Name key={part.id} scene={scene} id={id} x={x} y={y} />
  })
}

/** What a part is named after; valves and marks are told by the vectors beside them. */
const keyOf = (part: Part): string | undefined => (part.kind === 'vector' ? part.key : undefined)
