import { idealCell, LEAST_UNIT, LEGIBLE, letterSize, READABLE, rhythm, type Stack, type Strip } from './stack'

const CHIP = 34
/** A chip is never lower than its letters with air above and below them; beside letters that can be pressed, as tall as they are. */
const LEAST_CHIP = 20
const LEAST_CHIP_BESIDE = 26
const LEAST_CHIP_ON_WALL = 23
const X_LINE = 14
const H_LINE = 9
const LID = 23
const LID_TO_VECTOR = 14
const NO_BUS = 30
const BETWEEN = 64
const BELOW = 30

/** What distances take at a rhythm of 1. */
export const distances = { CHIP, X_LINE, H_LINE, LID, BETWEEN, BELOW } as const

/** Outlines and halos reach beyond their cells: how far, in cells. */
const REACH = 0.32
const REACH_ON_WALL = 0.2
const LEAST_REACH = 8
/** How far the round end of an outline reaches, in cells, and the band around a state that is read or was just made beyond it, with the air below that. */
const OUTLINE = 0.34
const HALO = 7
/** How far a name reaches above and below the line on which it stands, in letters. */
const ABOVE_NAME = 0.4
const BELOW_NAME = 0.56
/** On a wall distances give way to cells, but lids are large and keep clear of what they lie on. */
const CLOSER = 0.83
const LIDS_ON_WALL = 7

/** What stands between chip and upper strip at a rhythm of 1: the pair of lines with the lids below it, or a short wire. */
export const headOf = (bus: boolean): number => (bus ? X_LINE + H_LINE + LID + LID_TO_VECTOR : NO_BUS)

/** All distances together at a rhythm of 1. */
export const fixedOf = (bus: boolean): number => CHIP + headOf(bus) + BETWEEN + BELOW

/** What a stack leaves for cells and distances. */
export interface Fit {
  /** The rhythm that distances have at least. */
  readonly least: number
  /** Height for cells and distances, without and with what chips and names need beyond these. */
  readonly height: number
  readonly whole: number
  readonly lids: number
  readonly chip: number
  /** How far below the reach of outlines the line of the names stands at least, and what names need there. */
  readonly nameLine: number
  readonly named: number
  /** The side of a cell, and how far its outlines reach. */
  readonly size: number
  readonly reach: number
}

const leastChip = ({ lettering, marks }: Stack): number =>
  lettering > 1 ? LEAST_CHIP_ON_WALL * lettering : marks.beside ? LEAST_CHIP_BESIDE : LEAST_CHIP

function fitAt(stack: Stack, margin: Strip, least: number): Fit {
  const { rows, bus, marks, lettering, widest } = stack
  const part = lettering > 1 ? REACH_ON_WALL : REACH
  const lids = bus && lettering > 1 ? LIDS_ON_WALL * lettering : 0
  const chip = leastChip(stack)
  const letter = letterSize({ unit: least, lettering })
  const named = HALO + (ABOVE_NAME + BELOW_NAME) * letter
  const beside = (names: number): number => Math.max(0, chip - CHIP * least) + Math.max(0, names - BELOW * least)
  const whole = stack.height - margin.height - marks.top - marks.head - lids - marks.foot
  const room = whole - beside(named) - fixedOf(bus) * least
  const count = rows.upper + rows.lower
  // Four reaches and the last round end: as parts of a cell, or at least so many pixels.
  const tallest = Math.min(
    room / (count + 3 * part + OUTLINE),
    (room - 3 * LEAST_REACH) / (count + OUTLINE),
    (room - 4 * LEAST_REACH) / count,
  )
  const size = Math.max(2, Math.floor(Math.min(tallest, widest, idealCell(stack.height, lettering))))
  const reach = Math.max(LEAST_REACH, part * size)
  const beyond = Math.max(0, OUTLINE * size - reach)
  const nameLine = beyond + HALO + ABOVE_NAME * letter
  const height = whole - beside(beyond + named)
  return { least, height, whole, lids, chip, nameLine, named: beyond + named, size, reach }
}

/** Fits cells between distances; on a desk these give way once more where that, and no more than that, makes numbers legible. */
export function fitOf(stack: Stack, margin: Strip): Fit {
  const { height, lettering, widest } = stack
  if (lettering > 1) return fitAt(stack, margin, Math.max(LEAST_UNIT, CLOSER * rhythm(height)))
  const roomy = fitAt(stack, margin, rhythm(height))
  if (roomy.size >= READABLE) return roomy
  const close = fitAt({ ...stack, widest: Math.min(widest, READABLE) }, margin, LEAST_UNIT)
  return close.size >= LEGIBLE ? close : roomy
}
