import { symbolWidth } from '../formula/symbol-runs'
import type { Part } from './drawing'
import { valueAt } from './identity'
import type { Laid } from './lay'
import { letterSize } from './stack'
import { Name } from './Name'
import { isCrossed } from './name-side'
import { nameOf, type Scene } from './scene'

interface Props {
  readonly scene: Scene
  readonly laid: Laid
  readonly time: number
}

const AIR = 6
/** From the wire to a word's vector to the letters beside it, and half of what a wire itself takes. */
const BESIDE_WIRE = AIR * 1.4
const WIRE = 2
/** How far the band around a value that is read reaches below a name that stands above it. */
const HALO_BELOW = 4
/** How far the band around a lit value reaches. */
const HALO = 10

/** The letters of an open cell: beside the lid of a gate, above a vector without one, below the vectors of the lower strip. */
export function Names({ scene, laid, time }: Props) {
  const { snapshot, track, bands } = scene
  const size = letterSize(bands)
  const wires = laid.routed.map(({ points }) => points)
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
    if (part.kind === 'vector' && part.lead) {
      const y = box.y - size * 0.7 - HALO
      const width = symbolWidth(nameOf(scene, id), size)
      const right = { from: x + WIRE, to: x + BESIDE_WIRE + width + WIRE, middle: y, height: size }
      const turned = isCrossed(right, wires)
      const side = turned ? -BESIDE_WIRE : BESIDE_WIRE
      return <Name key={part.id} scene={scene} id={id} x={x + side} y={y} anchor={turned ? 'end' : 'start'} />
    }
    const y =
      part.kind !== 'sign' && 'band' in part && part.band === 'upper'
        ? box.y - bands.reach - Math.max(HALO_BELOW + size * 0.5, size * 0.75)
        : bands.below
    return <Name key={part.id} scene={scene} id={id} x={x} y={y} />
  })
}

/** What a part is named after; valves and marks are told by the vectors beside them. */
const keyOf = (part: Part): string | undefined => (part.kind === 'vector' ? part.key : undefined)
