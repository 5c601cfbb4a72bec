import { clamp } from '../geometry/clamp'
import type { Band } from './drawing'

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
  /** Whether what stands in the top line stands beside the chip instead, and takes no line of its own. */
  readonly beside: boolean
  readonly head: number
  readonly foot: number
}

const ROOMY_HEIGHT = 660
/** The closest and the loosest rhythm of distances. */
export const LEAST_UNIT = 0.5
export const MOST_UNIT = 3.2
/** The cell for which other things give way, so that its number can be read easily. */
export const READABLE = 26
/** The smallest cell that prints its number: in letters of ten pixels. */
export const LEGIBLE = 25
const IDEAL_CELL = 48
const LARGEST_CELL = 144
const LARGER_ON_WALL = 1.25
const LETTER = 17
const LEAST_LETTER = 13
const LETTER_ON_WALL = 15

/** The largest cell that the height is meant for. */
export const idealCell = (height: number, lettering: number): number =>
  clamp((IDEAL_CELL * height) / 640, IDEAL_CELL, LARGEST_CELL) * (lettering > 1 ? LARGER_ON_WALL : 1)

/** The rhythm of a picture of this height, before it is known how large its cells are. */
export const rhythm = (height: number): number => clamp(height / ROOMY_HEIGHT, LEAST_UNIT, MOST_UNIT)

/** How large the names of a picture are. */
export const letterSize = ({ unit, lettering }: { readonly unit: number; readonly lettering: number }): number =>
  Math.max(lettering > 1 ? LETTER_ON_WALL * lettering : LEAST_LETTER, LETTER * unit)
