import type { Anchor, Line, Side, Storey, Turn } from './drawing'

/** An anchor on a part's side. */
export const on = (part: string, side: Side, along = 0.5): Anchor => ({ part, side, along })

/** An anchor in the middle of a slot. */
export const over = (slot: string, storey: Storey): Anchor => ({ across: { slot }, storey })

/** An anchor in the space before a slot. */
export const ahead = (slot: string, before: number, storey: Storey): Anchor => ({ across: { slot, before }, storey })

/** A turn in the space before a slot. */
export const gap = (slot: string, before: number): Turn => ({ slot, before })

/** A turn at a height. */
export const level = (storey: Storey): Turn => ({ storey })

type LineMore = Partial<Pick<Line, 'turns' | 'lanes' | 'open' | 'hops'>>

const line =
  (kind: Line['kind']) =>
  (id: string, from: Anchor, to: Anchor, carries: string, feeds: readonly string[], more: LineMore = {}): Line => ({
    ...{ id, kind, from, turns: [], to, carries, feeds },
    ...more,
  })

/** A wire that carries numbers. */
export const data = line('data')

/** A wire from a gate to what it controls. */
export const control = line('control')

/** A wire through time. */
export const recurrence = line('recurrence')
