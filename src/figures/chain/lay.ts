import type { Box } from '../geometry/grid-layout'
import type { Point } from '../geometry/path'
import { centred, lidBox, partBox, stateBox } from './boxes'
import type { Drawing, Handed, Line, Part } from './drawing'
import { route } from './route'
import { spans, type Room } from './slots'

/** A part in its place. */
export interface Placed {
  readonly part: Part
  readonly box: Box
}

/** A wire in its place. */
export interface Routed {
  readonly line: Line
  readonly points: readonly Point[]
}

/** A drawing with coordinates, from the left edge of its column. */
export interface Laid {
  readonly placed: readonly Placed[]
  readonly lids: ReadonlyMap<string, Box>
  readonly routed: readonly Routed[]
  /** Middle of the token's chip. */
  readonly chip: number
}

/** A column to lay a drawing into. */
export interface Site extends Room {
  readonly states: readonly Handed[]
  /** Time runs from right to left. */
  readonly mirrored: boolean
}

/** Gives every part of a drawing its box and every wire its corners. */
export function lay(drawing: Drawing, site: Site): Laid {
  const { width, bands, states, mirrored } = site
  const spanOf = spans(drawing, site)
  const placed = drawing.parts.map(part => ({ part, box: partBox(part, spanOf(part.slot), site) }))
  const lids = new Map<string, Box>()
  for (const { part, box } of placed) {
    if (part.kind === 'vector' && part.lid) lids.set(part.id, lidBox(part.lid, box, site))
  }
  const word = placed.find(({ part }) => part.id === 'x')?.box
  const chip = word ? word.x + word.width / 2 : width / 2
  const boxes = new Map<string, Box>([
    ...placed.map(({ part, box }) => [part.id, box] as const),
    ...[...lids].map(([id, box]) => [`${id}-lid`, box] as const),
    ...states.map(state => [`${state.key}-in`, stateBox(state, site, 0)] as const),
    ...states.map(state => [`${state.key}-out`, stateBox(state, site, width)] as const),
    ['chip', centred(chip, bands.chip.y + bands.chip.height / 2, 0, bands.chip.height)],
  ])
  const places = {
    box: (id: string): Box => {
      const box = boxes.get(id)
      if (!box) throw new RangeError(`no part is called ${id}; expected one of ${[...boxes.keys()].join(', ')}`)
      return box
    },
    spanOf,
    storeys: bands.storeys,
  }
  const flipX = (x: number): number => (mirrored ? width - x : x)
  const flip = (box: Box): Box => (mirrored ? { ...box, x: width - box.x - box.width } : box)
  return {
    placed: placed.map(({ part, box }) => ({ part, box: flip(box) })),
    lids: new Map([...lids].map(([id, box]) => [id, flip(box)])),
    routed: drawing.lines.map(line => ({
      line,
      points: route(line, places).map(({ x, y }) => ({ x: flipX(x), y })),
    })),
    chip: flipX(chip),
  }
}
