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

const LINE = 17
const TITLE = 14
const LETTER = 13
const AIR = 4
const NARROWEST = 148
const WIDEST = 260
const COLUMN_AIR = 6

/** How tall the row of answers is. */
export const answersHeight = (lettering: number): number => (TITLE + MOST_ANSWERS * LINE + AIR) * lettering

/** Where the answers of one position stand. */
export interface AnswerPlace {
  readonly time: number
  readonly x: number
  readonly width: number
}

/** Where the answers of all columns stand. */
export interface AnswerRow {
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
  const [line, letter, title] = [LINE * lettering, LETTER * lettering, TITLE * lettering]
  const shown = columns.filter(({ hidden }) => !hidden)
  const own = shown.find(({ time }) => time === focus)
  const width = own && Math.min(box.width, WIDEST * lettering, Math.max(NARROWEST * lettering, own.width - COLUMN_AIR))
  const left = own && width ? own.x + (own.width - width) / 2 : 0
  const wide = own && width && { time: focus, x: Math.max(box.x, Math.min(box.x + box.width - width, left)), width }
  return {
    title: box.y + title / 2,
    lines: Array.from({ length: MOST_ANSWERS }, (_, k) => box.y + title + (k + 0.5) * line),
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
