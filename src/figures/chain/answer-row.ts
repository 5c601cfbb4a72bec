import type { Snapshot } from '../../trace'
import { clamp } from '../geometry/clamp'
import type { Box } from '../geometry/grid-layout'
import { ANSWER_LINE, answersHeight, MOST_ANSWERS, titleAbove, titleBeside, type AnswerForm } from './answer-form'
import type { AnswerPlace } from './answer-slots'

/** The shares of the answers by position, where the states of a run are read out. */
export const sharesOf = (snapshot: ReadonlyMap<string, Snapshot>): ReadonlyMap<number, Snapshot> =>
  new Map(
    [...snapshot.values()].flatMap(value => {
      const { label } = value
      return label?.name === 'y_hat' && label.time !== undefined ? [[label.time, value] as const] : []
    }),
  )

const LETTER = 13
const NARROWEST = 148
const WIDEST = 260
const COLUMN_AIR = 6
/** Between answers that stand side by side. */
const APART = 10
/** The least width of each of those, in letters. */
const LEAST_SIDE = 5.6

/** Where the answers of all columns stand. */
export interface AnswerRow {
  readonly form: AnswerForm
  /** The middle of the title. */
  readonly title: number
  /** The middle of each line. */
  readonly lines: readonly number[]
  readonly letter: number
  readonly line: number
  /** The room above the first line. */
  readonly above: number
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
  const [line, letter, above] = [ANSWER_LINE * lettering, LETTER * lettering, titleAbove(lettering)]
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
    above,
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
