import { clamp } from '../geometry/clamp'
import type { Band, Storey } from './drawing'

/** Where everything of a chain stands from top to bottom. */
export interface Bands {
  /** One step of the rhythm in px; every distance is a multiple of it. */
  readonly unit: number
  /** How much larger letters are than the rhythm makes them, on a wall. */
  readonly lettering: number
  readonly size: number
  readonly margin: Strip
  readonly chip: Strip
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
  /** Heights in px that marks take off the picture. */
  readonly marks: Marks
  readonly lettering: number
  /** The side of a cell that the width allows. */
  readonly widest: number
  /** The rhythm that the width allows once cells have their size. */
  readonly loosest: (size: number) => number
}

/** What marks take: a line above everything, a line above the upper strip, lines below everything. */
export interface Marks {
  /** The step of their own rhythm, in px. */
  readonly unit: number
  readonly top: number
  readonly head: number
  readonly foot: number
}

const LEAST_MARGIN = 22
/** Of the margin for the hairlines to the weights alone, when everything else has a line above it. */
const BARE_MARGIN = 8
const MARGIN_SHARE = 0.036
const CHIP = 34
/** A chip is never lower than its letters with air above and below them. */
const LEAST_CHIP = 20
const LEAST_CHIP_ON_WALL = 23
const X_LINE = 14
const H_LINE = 9
const LID = 23
const LID_TO_VECTOR = 14
const NO_BUS = 30
const BETWEEN = 64
const BELOW = 30
/** Outlines and halos reach beyond their cells: how far, in cells. */
const REACH = 0.32
const REACH_ON_WALL = 0.2
const LEAST_REACH = 8

const head = (bus: boolean): number => (bus ? X_LINE + H_LINE + LID + LID_TO_VECTOR : NO_BUS)

const fixed = (bus: boolean): number => CHIP + head(bus) + BETWEEN + BELOW

const ROOMY_HEIGHT = 660
const LEAST_UNIT = 0.5
const MOST_UNIT = 3.2
const LOOSEST = 1.35
/** On a wall distances give way to cells, but lids are large and keep clear of what they lie on. */
const CLOSER = 0.85
const LIDS_ON_WALL = 7
/** The smallest cell whose number can be read. */
export const READABLE = 26
const IDEAL_CELL = 48
const LARGEST_CELL = 144
const LARGER_ON_WALL = 1.25

/** The largest cell that the height is meant for. */
export const idealCell = (height: number, lettering: number): number =>
  clamp((IDEAL_CELL * height) / 640, IDEAL_CELL, LARGEST_CELL) * (lettering > 1 ? LARGER_ON_WALL : 1)

/** The rhythm of a picture of this height, before it is known how large its cells are. */
export const rhythm = (height: number): number => clamp(height / ROOMY_HEIGHT, LEAST_UNIT, MOST_UNIT)

/** Stacks margin, chips, wires and the two strips of vectors; what height is left over goes to the distances. */
export function stackBands({ height: all, rows, bus, marks, lettering, widest, loosest }: Stack): Bands {
  const count = rows.upper + rows.lower
  const least = lettering > 1 ? Math.max(LEAST_UNIT, CLOSER * rhythm(all)) : rhythm(all)
  const margin = { y: marks.top, height: marks.top > 0 ? BARE_MARGIN : Math.max(LEAST_MARGIN, all * MARGIN_SHARE) }
  const part = lettering > 1 ? REACH_ON_WALL : REACH
  const lids = bus && lettering > 1 ? LIDS_ON_WALL * lettering : 0
  const leastChip = lettering > 1 ? LEAST_CHIP_ON_WALL * lettering : LEAST_CHIP
  const taller = Math.max(0, leastChip - CHIP * least)
  const height = all - margin.height - marks.top - marks.head - lids - marks.foot - taller
  const room = height - fixed(bus) * least
  const tallest = Math.min(room / (count + 4 * part), (room - 4 * LEAST_REACH) / count)
  const size = Math.max(2, Math.floor(Math.min(tallest, widest, idealCell(all, lettering))))
  const reach = Math.max(LEAST_REACH, part * size)
  const stack = size * count + 4 * reach
  const unit = clamp(
    (height - stack) / fixed(bus),
    LEAST_UNIT,
    Math.min(MOST_UNIT, least * LOOSEST, Math.max(LEAST_UNIT, loosest(size))),
  )
  const spare = Math.max(0, height - stack - fixed(bus) * unit)
  const chip = { y: margin.y + margin.height + spare * 0.2, height: Math.max(CHIP * unit, leastChip) }
  const xLine = chip.y + chip.height + X_LINE * unit
  const lid = xLine + (H_LINE + LID) * unit
  const upper = { y: chip.y + chip.height + marks.head + lids + head(bus) * unit + reach, height: rows.upper * size }
  const end = upper.y + upper.height
  const between = BETWEEN * unit + 2 * reach + spare * 0.5
  const lower = { y: end + between, height: rows.lower * size }
  const bottom = lower.y + lower.height + reach + BELOW * unit
  return {
    unit,
    lettering,
    size,
    reach,
    margin,
    chip,
    upper,
    lower,
    below: lower.y + lower.height + reach + 14 * unit,
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
