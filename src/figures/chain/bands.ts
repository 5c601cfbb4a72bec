import { clamp } from '../geometry/clamp'
import type { Storey } from './drawing'
import { distances, fitOf, fixedOf, headOf } from './fit'
import { LEAST_UNIT, MOST_UNIT, type Stack, type Strip } from './stack'

/** Where everything of a chain stands from top to bottom. */
export interface Bands {
  /** One step of the rhythm in px; every distance is a multiple of it. */
  readonly unit: number
  /** How much larger letters are than the rhythm makes them, on a wall. */
  readonly lettering: number
  readonly size: number
  readonly margin: Strip
  readonly chip: Strip
  /** Where the letters of the weights and the positions that are left out are told, where they have no margin of their own. */
  readonly edge: Strip | undefined
  /** Whether these stand beside the chip of the one word that is drawn. */
  readonly beside: boolean
  readonly upper: Strip
  readonly lower: Strip
  /** Where labels of the lower strip stand. */
  readonly below: number
  /** How far outlines and halos reach beyond the cells. */
  readonly reach: number
  readonly bottom: number
  /** What is left free for marks: above the upper strip, and below the labels of the lower one. */
  readonly head: Strip
  readonly foot: Strip
  /** One step of the rhythm of those marks, in px. */
  readonly mark: number
  readonly storeys: Readonly<Record<Storey, number>>
}

const LEAST_MARGIN = 22
/** Of the margin for the hairlines to the weights alone, when everything else has a line above it. */
const BARE_MARGIN = 8
const MARGIN_SHARE = 0.036
const LOOSEST = 1.35

/** Stacks margin, chips, wires and the two strips of vectors; what height is left over goes to the distances. */
export function stackBands(stack: Stack): Bands {
  const { height: all, rows, bus, marks, lettering, loosest } = stack
  const { CHIP, X_LINE, H_LINE, LID, BETWEEN, BELOW } = distances
  const bare = marks.top > 0 ? BARE_MARGIN : Math.max(LEAST_MARGIN, all * MARGIN_SHARE)
  const margin = { y: marks.top, height: marks.beside ? 0 : bare }
  const { least, height, whole, lids, chip: leastChip, nameLine, named, size, reach } = fitOf(stack, margin)
  const cells = size * (rows.upper + rows.lower) + 4 * reach
  const unit = clamp(
    (height - cells) / fixedOf(bus),
    LEAST_UNIT,
    Math.min(MOST_UNIT, least * LOOSEST, Math.max(LEAST_UNIT, loosest(size))),
  )
  const [chipped, labelled] = [Math.max(CHIP * unit, leastChip), Math.max(BELOW * unit, named)]
  const spare = Math.max(0, whole - cells - (fixedOf(bus) - CHIP - BELOW) * unit - chipped - labelled)
  const chip = { y: margin.y + margin.height + spare * 0.2, height: chipped }
  const xLine = chip.y + chip.height + X_LINE * unit
  const lid = xLine + (H_LINE + LID) * unit
  const upper = { y: chip.y + chip.height + marks.head + lids + headOf(bus) * unit + reach, height: rows.upper * size }
  const end = upper.y + upper.height
  const between = BETWEEN * unit + 2 * reach + spare * 0.5
  const lower = { y: end + between, height: rows.lower * size }
  const outlines = lower.y + lower.height + reach
  const bottom = outlines + labelled
  return {
    unit,
    lettering,
    size,
    reach,
    margin,
    chip,
    edge: marks.beside ? chip : marks.top > 0 ? { y: 0, height: marks.top } : undefined,
    beside: marks.beside,
    upper,
    lower,
    below: outlines + Math.max(14 * unit, nameLine),
    bottom: bottom + marks.foot,
    head: { y: chip.y + chip.height, height: marks.head },
    foot: { y: bottom, height: marks.foot },
    mark: marks.unit,
    storeys: {
      'x-line': xLine,
      'h-line': xLine + H_LINE * unit,
      lid,
      upper: upper.y + upper.height / 2,
      under: end + reach + 10 * unit,
      between: end + between / 2,
      near: lower.y - reach - 12 * unit,
      'lower-top': lower.y,
      lower: lower.y + lower.height / 2,
    },
  }
}
