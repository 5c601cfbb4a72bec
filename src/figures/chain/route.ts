import type { Box } from '../geometry/grid-layout'
import type { Point } from '../geometry/path'
import type { Across, Anchor, Line, Storey } from './drawing'
import type { Span } from './slots'

/** Where the things are that wires join. */
export interface Places {
  readonly box: (part: string) => Box
  readonly spanOf: (slot: string) => Span
  readonly storeys: Readonly<Record<Storey, number>>
}

function acrossOf({ slot, before }: Across, { spanOf }: Places): number {
  const span = spanOf(slot)
  return before === undefined ? span.x + span.width / 2 : span.before + (span.x - span.before) * before
}

function pointOf(anchor: Anchor, places: Places): Point {
  if ('storey' in anchor) return { x: acrossOf(anchor.across, places), y: places.storeys[anchor.storey] }
  const { x, y, width, height } = places.box(anchor.part)
  switch (anchor.side) {
    case 'top':
      return { x: x + width * anchor.along, y }
    case 'bottom':
      return { x: x + width * anchor.along, y: y + height }
    case 'left':
      return { x, y: y + height * anchor.along }
    case 'right':
      return { x: x + width, y: y + height * anchor.along }
  }
}

const NOTHING = 0.01

/** The corners of a wire. Wires run along the axes only; the last corner follows from the side at which they arrive. */
export function route({ from, turns, to }: Line, places: Places): readonly Point[] {
  let last = pointOf(from, places)
  const points = [last]
  const go = (next: Point) => {
    if (Math.abs(next.x - last.x) < NOTHING && Math.abs(next.y - last.y) < NOTHING) return
    points.push(next)
    last = next
  }
  for (const turn of turns) {
    go('storey' in turn ? { x: last.x, y: places.storeys[turn.storey] } : { x: acrossOf(turn, places), y: last.y })
  }
  const end = pointOf(to, places)
  const upright = 'side' in to && (to.side === 'top' || to.side === 'bottom')
  go(upright ? { x: end.x, y: last.y } : { x: last.x, y: end.y })
  go(end)
  return points
}
