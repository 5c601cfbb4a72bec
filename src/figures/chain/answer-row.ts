import type { Snapshot } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import type { LaidColumn } from './geometry'

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

/** Where the answers of one position stand. */
export interface AnswerPlace {
  readonly time: number
  readonly x: number
  readonly width: number
}

/** Where the answers of all columns stand. */
export interface AnswerRow {
  readonly form: AnswerForm
  /** The middle of the title. */
  readonly title: number
  /** The middle of each line. */
  readonly lines: readonly number[]
  readonly letter: number
  readonly line: number
  /** The position in focus, with room for several answers in full. */
  readonly wide: AnswerPlace | undefined
  /** The other columns that are not covered by it. */
  readonly narrow: readonly AnswerPlace[]
}

/** Places one answer below every column, and several below the one in focus, which may reach beyond its column. */
export function answerRow(
  box: Box,
  columns: readonly Pick<LaidColumn, 'time' | 'x' | 'width' | 'hidden'>[],
  focus: number,
  lettering: number,
): AnswerRow {
  const form = box.height < answersHeight('lines', lettering) ? 'line' : 'lines'
  const [line, letter, above] = [LINE * lettering, LETTER * lettering, titleAbove(lettering)]
  const shown = columns.filter(({ hidden }) => !hidden)
  const own = shown.find(({ time }) => time === focus)
  const least = (form === 'line' ? WIDEST : NARROWEST) * lettering
  const width = own && Math.min(box.width, WIDEST * lettering, Math.max(least, own.width - COLUMN_AIR))
  const left = own && width ? own.x + (own.width - width) / 2 : 0
  const wide = own && width && { time: focus, x: Math.max(box.x, Math.min(box.x + box.width - width, left)), width }
  return {
    form,
    title: box.y + (above || line) / 2,
    lines: Array.from({ length: MOST_ANSWERS }, (_, k) => box.y + above + (k + 0.5) * line),
    letter,
    line,
    wide: wide || undefined,
    narrow: shown
      .filter(
        ({ time, x, width: across }) => time !== focus && !(wide && x < wide.x + wide.width && wide.x < x + across),
      )
      .map(({ time, x, width: across }) => ({ time, x: x + COLUMN_AIR / 2, width: across - COLUMN_AIR })),
  }
}

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
