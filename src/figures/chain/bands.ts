import { clamp } from '../geometry/clamp'
import type { Band, Storey } from './drawing'

/** Where everything of a chain stands from top to bottom. */
export interface Bands {
  /** One step of the rhythm in px; every distance is a multiple of it. */
  readonly unit: number
  readonly size: number
  readonly margin: Strip
  readonly chip: Strip
  readonly upper: Strip
  readonly lower: Strip
  /** Where labels of the lower strip stand. */
  readonly below: number
  readonly bottom: number
  readonly storeys: Readonly<Record<Storey, number>>
}

/** A horizontal strip. */
export interface Strip {
  readonly y: number
  readonly height: number
}

/** What has to be stacked. */
export interface Stack {
  readonly height: number
  readonly rows: Readonly<Record<Band, number>>
  readonly bus: boolean
  /** The side of a cell that the width allows. */
  readonly widest: number
  /** The rhythm that the width allows once cells have their size. */
  readonly loosest: (size: number) => number
}

const LEAST_MARGIN = 22
const MARGIN_SHARE = 0.036
const CHIP = 34
const X_LINE = 14
const H_LINE = 9
const LID = 23
const LID_TO_VECTOR = 14
const NO_BUS = 30
const BETWEEN = 64
const BELOW = 30
/** Outlines and halos reach beyond their cells: how far, in cells. */
const REACH = 0.32
const LEAST_REACH = 8

const head = (bus: boolean): number => (bus ? X_LINE + H_LINE + LID + LID_TO_VECTOR : NO_BUS)

const fixed = (bus: boolean): number => CHIP + head(bus) + BETWEEN + BELOW

const ROOMY_HEIGHT = 660
const LEAST_UNIT = 0.55
const MOST_UNIT = 2.4
const LOOSEST = 1.35
const IDEAL_CELL = 48
const LARGEST_CELL = 72

/** The largest cell that the height is meant for. */
export const idealCell = (height: number): number => clamp((IDEAL_CELL * height) / 640, IDEAL_CELL, LARGEST_CELL)

/** The rhythm of a picture of this height, before it is known how large its cells are. */
export const rhythm = (height: number): number => clamp(height / ROOMY_HEIGHT, LEAST_UNIT, MOST_UNIT)

/** Stacks margin, chips, wires and the two strips of vectors; what height is left over goes to the distances. */
export function stackBands({ height: all, rows, bus, widest, loosest }: Stack): Bands {
  const count = rows.upper + rows.lower
  const least = rhythm(all)
  const margin = { y: 0, height: Math.max(LEAST_MARGIN, all * MARGIN_SHARE) }
  const height = all - margin.height
  const room = height - fixed(bus) * least
  const tallest = Math.min(room / (count + 4 * REACH), (room - 4 * LEAST_REACH) / count)
  const size = Math.max(2, Math.floor(Math.min(tallest, widest, idealCell(all))))
  const reach = Math.max(LEAST_REACH, REACH * size)
  const stack = size * count + 4 * reach
  const unit = clamp(
    (height - stack) / fixed(bus),
    LEAST_UNIT,
    Math.min(MOST_UNIT, least * LOOSEST, Math.max(LEAST_UNIT, loosest(size))),
  )
  const spare = Math.max(0, height - stack - fixed(bus) * unit)
  const chip = { y: margin.height + spare * 0.2, height: CHIP * unit }
  const xLine = chip.y + chip.height + X_LINE * unit
  const lid = xLine + (H_LINE + LID) * unit
  const upper = { y: chip.y + chip.height + head(bus) * unit + reach, height: rows.upper * size }
  const end = upper.y + upper.height
  const between = BETWEEN * unit + 2 * reach + spare * 0.5
  const lower = { y: end + between, height: rows.lower * size }
  return {
    unit,
    size,
    margin,
    chip,
    upper,
    lower,
    below: lower.y + lower.height + reach + 14 * unit,
    bottom: lower.y + lower.height + reach + BELOW * unit,
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
