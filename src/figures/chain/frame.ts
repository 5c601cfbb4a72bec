import type { Box } from '../geometry/grid-layout'
import type { Bands } from './bands'
import { rhythm } from './stack'
import { answerForm, answersHeight, titleBeside } from './answer-form'
import { block, depthOf, LONGEST_COLUMN, small, type Blocks } from './block'
import type { Options, Plate } from './drawing'

/** What a chain has to be drawn into, and what it has to draw. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly plate: Plate
  readonly options: Options
  readonly level: 'overview' | 'cell'
  readonly length: number
  /** How many positions hold words; those behind them are padding. */
  readonly words: number
  /** Whether an overview shows one column with a loop instead of all of them. */
  readonly folded: boolean
  /** Whether an overview marks what a library returns. */
  readonly marked: boolean
  /** Position in the middle of attention. */
  readonly focus: number
  readonly sizes: { readonly input: number; readonly unit: number; readonly shown: number }
  readonly backward: boolean
  /** Tracks that are only shown as strips. */
  readonly strips: number
  /** Whether states are read out, which takes a row of its own below everything. */
  readonly answers?: boolean
  /** Whether units are named before the first states. */
  readonly named?: boolean
  /** How much larger than on a desk letters are; on a wall cells come before everything that stands beside them. */
  readonly lettering?: number
}

/** The smallest distance that separates things that do not belong together. */
export const EDGE = 8

const PANEL_FROM = 900
const PANEL = 148
const STRIP = 30
const AIR_ON_WALL = 14
/** How tall a long word is where nothing else stands in its strip, in cells of states. */
const BESIDE_NONE = { lines: 4, line: 2.5 } as const
/** What stands above, between and below the vectors, in units. */
const BESIDE_VECTORS = 190

/** What of a frame is left for the columns, and where the strips of other tracks stand. */
export interface Margins {
  readonly height: number
  /** Width without the margin of the shared weights. */
  readonly room: number
  /** Width of the shared weights' margin; 0 when there is none. */
  readonly panel: number
  readonly strips: readonly Box[]
  /** What columns keep free besides, so that on a wall thick strokes do not touch. */
  readonly air: number
  /** The row of what is predicted. */
  readonly answers: Box | undefined
  /** What the title of that row takes at the left. */
  readonly title: number
}

/** Takes the margins off a frame. */
export function marginsOf({ width, height: whole, strips, answers = false, lettering = 1 }: Frame): Margins {
  const strip = STRIP * rhythm(whole)
  const answered = answers ? answersHeight(answerForm(width, whole, lettering), lettering) : 0
  const height = whole - strips * (strip + EDGE) - answered
  const panel = width >= PANEL_FROM && lettering === 1 ? PANEL * Math.max(1, rhythm(height)) : 0
  const room = width - panel - (panel ? 3 * EDGE : 0)
  const stripBox = (k: number): Box => ({ x: 0, y: height + EDGE + k * (strip + EDGE), width: room, height: strip })
  return {
    ...{ height, room, panel },
    strips: Array.from({ length: strips }, (_, k) => stripBox(k)),
    title: answers ? titleBeside(lettering) : 0,
    air: lettering > 1 ? AIR_ON_WALL * lettering : 0,
    answers: answers ? { x: 0, y: whole - answered, width, height: answered } : undefined,
  }
}

/** The margin of the shared weights reaches from the chips to the lower strip. */
export function weightsBox({ width }: Frame, { panel }: Margins, { chip, lower }: Bands): Box | undefined {
  return panel ? { x: width - panel, y: chip.y, width: panel, height: lower.y + lower.height - chip.y } : undefined
}

/** How the vectors of a chain are folded in a picture of this height; words are small beside chosen units or shorter states. */
export function blocksOf(frame: Frame, height: number): Blocks {
  const each = (height - BESIDE_VECTORS * rhythm(height)) / 2
  const { named = false, plate, level, width, lettering = 1 } = frame
  const { input, unit, shown } = frame.sizes
  const longer = named || (input > unit && input <= LONGEST_COLUMN)
  const least = BESIDE_NONE[answerForm(width, frame.height, lettering)]
  const beside = alone(plate, level) ? least : Math.max(least, unit)
  return {
    input: longer ? small(input, beside) : block(input, each),
    unit: block(unit, each),
    shown: block(shown, each),
  }
}

/** Whether the upper strip holds words alone: from afar, where no state runs in it. */
const alone = ({ states }: Plate, level: Frame['level']): boolean =>
  level === 'overview' && !states.some(({ band }) => band === 'upper')

/** How many rows of cells each strip needs. */
export function rowsOf({ plate, level }: Frame, { input, unit, shown }: Blocks) {
  const high = plate.states.some(({ key, band }) => key === 'h' && band === 'upper')
  return {
    upper: alone(plate, level) ? depthOf(input) : Math.max(depthOf(input), unit.rows, high ? shown.rows : 1),
    lower: Math.max(unit.rows, high ? 1 : shown.rows),
  }
}
