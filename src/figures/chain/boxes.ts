import type { Box } from '../geometry/grid-layout'
import type { Bands } from './bands'
import { blockOf, depthOf } from './block'
import type { Handed, Part } from './drawing'
import { slotWidth, type Room, type Span } from './slots'

const SIGN = 22
const WORD = 38
const LETTER = 27
const VALVE = 0.6
const LEARNED = 34
const LEAST_MARK = 0.68
const MARK_ON_WALL = 0.74
/** The share of the space before a slot that a mark may take when it is wider than the slot. */
const OVERHANG = 0.8

/** How large marks are: readable where distances have to shrink further, and on a wall. */
const markOf = ({ unit, lettering }: Bands): number =>
  Math.max(LEAST_MARK, unit, lettering > 1 ? MARK_ON_WALL * lettering : 0)

const signWidth = (sign: string): number => (sign.length > 2 ? WORD : sign === '+' ? SIGN : LETTER)

/** The box of this size around a point. */
export const centred = (x: number, y: number, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

/** Where a state stands on a boundary, from the boundary's own x. */
export function stateBox({ key, band }: Handed, { bands, blocks }: Omit<Room, 'width'>, x: number): Box {
  const { rows, cols } = blockOf(blocks, key)
  const strip = bands[band]
  return centred(x, strip.y + strip.height / 2, cols * bands.size, rows * bands.size)
}

/** The lid on a vector: the mark of what squashes it. */
export function lidBox(lid: string, vector: Box, { bands }: Room): Box {
  const mark = markOf(bands)
  return centred(vector.x + vector.width / 2, bands.storeys.lid, signWidth(lid) * mark, SIGN * mark)
}

/** The box of one part in its slot. */
export function partBox(part: Part, span: Span, room: Room): Box {
  const { bands, blocks } = room
  const { unit, size, storeys } = bands
  const x = span.x + span.width / 2
  const most = span.width + (span.x - span.before) * OVERHANG
  if (part.kind === 'sign') {
    const mark = markOf(bands)
    return centred(x, storeys[part.storey], Math.min(most, signWidth(part.sign) * mark), SIGN * mark)
  }
  if (part.kind === 'learned') {
    const flat = part.storey === 'lid' || part.storey === 'between'
    const side = Math.min(flat ? most : span.width, LEARNED * unit)
    return centred(x, storeys[part.storey], side, flat ? SIGN * markOf(bands) : side)
  }
  const strip = bands[part.band]
  const drawn = blockOf(blocks, part.kind === 'vector' ? part.key : 'unit')
  const { cols, cell = 1 } = drawn
  const widths: Readonly<Record<typeof part.kind, number>> = {
    vector: cols * size * cell,
    inner: cols * size,
    valve: Math.min(span.width, VALVE * slotWidth(room)),
    sums: Math.min(span.width, cols * size),
    mixer: span.width,
    curve: span.width,
  }
  return centred(x, strip.y + strip.height / 2, widths[part.kind], depthOf(drawn) * size)
}
