import type { Bands } from './bands'
import { rhythm, type Marks } from './stack'
import type { Frame, Margins } from './frame'

/** Whether a frame is drawn as one column with a loop. */
export const isFolded = ({ folded, level }: Pick<Frame, 'folded' | 'level'>): boolean => folded && level === 'overview'

/** Whether a frame marks what a library returns: that belongs to positions, which a folded chain does not show. */
export const isMarked = ({ folded, marked, level }: Pick<Frame, 'folded' | 'marked' | 'level'>): boolean =>
  marked && !folded && level === 'overview'

/** Heights of the letters of the weights, where these have no margin of their own, beside two lines and beside one or none. */
const TWO_LINES = 34
const ONE_LINE = 26
const PHONE = 560
const TABLET = 720
const FLAGS = 26
/** Below the lower strip, flags also keep away from the names above them. */
const FLAGS_BELOW = 1.25
const LEAST_UNIT = 0.92
const MOST_UNIT = 1.6
/** How far the loops of a folded chain lie apart, what is left free beside them, and what is below them for their words. */
const LOOP = 18
const LOOP_SIDE = 30
const LOOP_WORDS = 26
const WIDEST_FOLDED = 380

/** Marks follow the rhythm of a picture, but stay readable in a small one and slender in a large one. */
const markUnit = (unit: number, least: number): number => Math.max(least, Math.min(MOST_UNIT, unit))

/** In how many lines both counts stand beside the letters of the weights: on a phone an open cell needs the height itself. */
export function countLines({ width, level, lettering = 1 }: Pick<Frame, 'width' | 'level' | 'lettering'>): 0 | 1 | 2 {
  if (lettering > 1 || width >= TABLET) return 1
  return level === 'cell' && width < PHONE ? 0 : 2
}

/** Whether the letters of the weights stand beside the chip of the open cell: alone on a phone, it leaves them that room. */
const isBeside = (frame: Frame, panel: number): boolean =>
  frame.level === 'cell' && frame.width < PHONE && (frame.lettering ?? 1) === 1 && panel === 0

/** The heights that marks take. */
export function marksOf(frame: Frame, { height, panel }: Margins): Marks {
  const { lettering = 1 } = frame
  const unit = markUnit(rhythm(height), lettering > 1 ? lettering : LEAST_UNIT)
  const { states } = frame.plate
  const flags = isMarked(frame) ? FLAGS * unit : 0
  const loops = isFolded(frame) ? (LOOP * states.length + LOOP_WORDS) * unit : 0
  const high = states.some(({ band }) => band === 'upper')
  const beside = isBeside(frame, panel)
  return {
    unit,
    beside,
    top: panel || beside ? 0 : (countLines(frame) === 2 ? TWO_LINES : ONE_LINE) * lettering,
    head: high ? flags : 0,
    foot: flags * FLAGS_BELOW + loops,
  }
}

/** A folded cell is as wide as it can be used, between its loops. */
export function foldedWidth({ plate }: Frame, { unit: mark }: Marks, room: number, even: number, unit: number): number {
  const beside = (LOOP_SIDE + LOOP * plate.states.length) * mark
  return Math.min(room - 2 * beside, Math.max(even, WIDEST_FOLDED * unit))
}

/** How far the loop of a state reaches out from it, and how far below all labels it runs: one loop inside the next. */
export const loopReach = ({ mark }: Bands, place: number): { readonly beside: number; readonly below: number } => ({
  beside: (LOOP_SIDE + LOOP * place) * mark,
  below: (LOOP * place + LOOP / 2) * mark,
})
