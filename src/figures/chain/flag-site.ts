import type { Handed } from './drawing'
import type { ChainLayout } from './geometry'
import { letterSize } from './stack'

/** Where the flags of a state stand: on a line away from its strip. */
export interface FlagSite {
  readonly y: number
  /** 1 when the line runs below the strip, −1 when it runs above. */
  readonly outward: 1 | -1
  readonly unit: number
  readonly size: number
  /** The states that are drawn, by the position that made them. */
  readonly made: readonly { readonly time: number; readonly x: number }[]
}

const LETTER = 13
/** Between a line and the names above it: the length of its ticks, and how far a name with an index reaches down. */
const BELOW_NAMES = 8
const NAME_REACH = 0.75

/** Finds the line for the flags of a state, and the states along it; the start state is not one of them. */
export function flagSite(layout: ChainLayout, { band }: Handed, backward: boolean, length: number): FlagSite {
  const { bands, boundaries } = layout
  const unit = bands.mark
  const above = band === 'upper'
  const names = bands.below + NAME_REACH * letterSize(bands)
  return {
    y: above
      ? bands.head.y + bands.head.height - 2 * unit
      : Math.max(bands.foot.y + 4 * unit, names + BELOW_NAMES * unit),
    outward: above ? -1 : 1,
    unit,
    size: LETTER * unit,
    made: boundaries
      .map(({ index, x }) => ({ time: backward ? index + 1 : index, x }))
      .filter(({ time }) => time >= 1 && time <= length),
  }
}

/** From one x to another. */
export type Stretch = readonly [from: number, to: number]

/** What is left of a line where gaps are cut out of it, from left to right. */
export function segments([start, end]: Stretch, gaps: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = []
  let at = start
  for (const [from, to] of [...gaps].sort(([a], [b]) => a - b)) {
    if (to <= at) continue
    if (from >= end) break
    if (from > at) left.push([at, from])
    at = to
  }
  return at < end ? [...left, [at, end]] : left
}
