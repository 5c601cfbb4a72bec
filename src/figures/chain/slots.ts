import type { Bands } from './bands'
import { mostColumns, type Blocks } from './block'
import type { Drawing } from './drawing'

/** The strip that a drawing fills, and what it is filled with. */
export interface Room {
  readonly width: number
  readonly bands: Bands
  readonly blocks: Blocks
}

/** Where a slot begins and how wide it is, and where the space before it begins. */
export interface Span {
  readonly before: number
  readonly x: number
  readonly width: number
}

/** The least width of a slot of one cell, in units. */
export const LEAST_SLOT = 22

/** The cells and the least distances that a drawing needs from left to right. */
export function demand({ slots, after }: Pick<Drawing, 'slots' | 'after'>): {
  readonly cells: number
  readonly units: number
} {
  return {
    cells: slots.reduce((sum, slot) => sum + slot.cells, 1),
    units: slots.reduce((sum, slot) => sum + slot.before, after),
  }
}

/** How wide a slot of one cell is: as wide as a vector, and never too narrow for what stands between vectors. */
export const slotWidth = ({ bands, blocks }: Omit<Room, 'width'>): number =>
  Math.max(bands.size * mostColumns(blocks), LEAST_SLOT * bands.unit)

/** The slots of a drawing in a room; the distances between them share what the cells leave over. */
export function spans(drawing: Drawing, room: Room): (slot: string) => Span {
  const cell = slotWidth(room)
  const { cells, units } = demand(drawing)
  const stretch = Math.max(0, room.width - cells * cell) / Math.max(1, units)
  const found = new Map<string, Span>()
  let x = cell / 2
  for (const { id, cells: own, before } of drawing.slots) {
    found.set(id, { before: x, x: x + before * stretch, width: own * cell })
    x += before * stretch + own * cell
  }
  return slot => {
    const span = found.get(slot)
    if (!span) throw new RangeError(`no slot is called ${slot}; expected one of ${[...found.keys()].join(', ')}`)
    return span
  }
}
