import type { Snapshot } from '../../trace'
import { clamp } from '../geometry/clamp'
import type { Box } from '../geometry/grid-layout'
import type { AnswerPlace } from './answer-slots'

/** The shares of the answers by position, where the states of a run are read out. */
export const sharesOf = (snapshot: ReadonlyMap<string, Snapshot>): ReadonlyMap<number, Snapshot> =>
  new Map(
    [...snapshot.values()].flatMap(value => {
      const { label } = value
      return label?.name === 'y_hat' && label.time !== undefined ? [[label.time, value] as const] : []
    }),
  )

/** How many answers are told at the position in focus. */
export const MOST_ANSWERS = 3

/** Answers one below the other; or side by side in one line, where the states need the height. */
export type AnswerForm = 'lines' | 'line'

const LINE = 17
const BAR = 8
const TITLE = 14
const LETTER = 13
const AIR = 4
const NARROWEST = 148
const WIDEST = 260
const COLUMN_AIR = 6
/** Between answers that stand side by side. */
const APART = 10
/** The least width of each of those, in letters. */
const LEAST_SIDE = 5.6
/** What the title takes at the left on a wall, where it has no line of its own. */
const TITLE_BESIDE = 46
const PHONE = 560
const LOW = 440

/** On a wall, on a phone and in a low picture the answers are one line. */
export const answerForm = (width: number, height: number, lettering: number): AnswerForm =>
  lettering > 1 || width < PHONE || height < LOW ? 'line' : 'lines'

/** What the title of the row takes at the left. */
export const titleBeside = (lettering: number): number => (lettering > 1 ? TITLE_BESIDE * lettering : 0)

const titleAbove = (lettering: number): number => (lettering > 1 ? 0 : TITLE)

/** How tall the row of answers is. */
export const answersHeight = (form: AnswerForm, lettering: number): number =>
  titleAbove(lettering) + (form === 'lines' ? MOST_ANSWERS * LINE + AIR : LINE + BAR + AIR) * lettering

/** Where the answers of all columns stand. */
export interface AnswerRow {
  readonly form: AnswerForm
  /** The middle of the title. */
  readonly title: number
  /** The middle of each line. */
  readonly lines: readonly number[]
  readonly letter: number
  readonly line: number
  /** The position in focus once it is told, with room for several answers beside what is told already. */
  readonly wide: AnswerPlace | undefined
  /** The other positions that are not covered by it, and that in focus before it is told. */
  readonly narrow: readonly AnswerPlace[]
}

const endOf = ({ x, width }: AnswerPlace): number => x + width

/** The place of several answers: around their own, and over those on either side that tell nothing yet. */
function spread(own: AnswerPlace, others: readonly AnswerPlace[], box: Box, least: number, most: number): AnswerPlace {
  const from = Math.max(box.x, ...others.filter(({ x }) => x < own.x).map(place => endOf(place) + COLUMN_AIR))
  const to = Math.min(box.x + box.width, ...others.filter(({ x }) => x > own.x).map(({ x }) => x - COLUMN_AIR))
  const width = Math.max(0, Math.min(to - from, most, Math.max(least, own.width)))
  const centred = own.x + (own.width - width) / 2
  return { time: own.time, x: Math.max(from, Math.min(to - width, centred)), width }
}

/** Places one answer at every position, and several at the one in focus, which cover no other that is told. */
export function answerRow(
  box: Box,
  places: readonly AnswerPlace[],
  focus: number,
  lettering: number,
  told: ReadonlySet<number>,
): AnswerRow {
  const form = box.height < answersHeight('lines', lettering) ? 'line' : 'lines'
  const [line, letter, above] = [LINE * lettering, LETTER * lettering, titleAbove(lettering)]
  const own = told.has(focus) ? places.find(({ time }) => time === focus) : undefined
  const others = places.filter(place => place !== own)
  const beside = titleBeside(lettering)
  const free = { ...box, x: box.x + beside, width: box.width - beside }
  const least = (form === 'line' ? WIDEST : NARROWEST) * lettering
  const known = others.filter(({ time }) => told.has(time))
  const wide = own && spread(own, known, free, least, WIDEST * lettering)
  return {
    form,
    title: box.y + (above || line) / 2,
    lines: Array.from({ length: MOST_ANSWERS }, (_, k) => box.y + above + (k + 0.5) * line),
    letter,
    line,
    wide,
    narrow: others.filter(place => !wide || place.x >= endOf(wide) || endOf(place) <= wide.x),
  }
}

/** How many answers one position tells in this form: one below the other all of them, side by side as many as can be read. */
export const answerCount = ({ form, letter }: AnswerRow, { width }: AnswerPlace): number =>
  form === 'lines' ? MOST_ANSWERS : clamp(Math.floor((width + APART) / (LEAST_SIDE * letter + APART)), 1, MOST_ANSWERS)

/** The boxes of the answers of the position in focus, one for each of them. */
export function answerBoxes(
  { form, lines, line }: AnswerRow,
  { x, width }: AnswerPlace,
  count: number,
): readonly Box[] {
  const side = (width - (count - 1) * APART) / Math.max(1, count)
  return Array.from({ length: count }, (_, k) =>
    form === 'line'
      ? { x: x + k * (side + APART), y: (lines[0] ?? 0) - line / 2, width: side, height: line }
      : { x, y: (lines[k] ?? 0) - line / 2, width, height: line },
  )
}
