import type { Box } from '../geometry/grid-layout'
import { titleBeside } from './answer-form'
import type { Boundary } from './boundaries'
import type { Column } from './columns'

/** The stretch of the row of answers that belongs to one position. */
export interface AnswerPlace {
  readonly time: number
  readonly x: number
  readonly width: number
}

/** What of a chain's layout says where its words and its states stand. */
export interface Drawn {
  readonly columns: readonly (Column & { readonly hidden: boolean; readonly open: boolean })[]
  readonly boundaries: readonly Boundary[]
}

const AIR = 6
/** Between places as near to each other as states are while a cell is open. */
const CLOSE = 4
/** Nothing can be read in less. */
const LEAST = 24

/** As far to both sides of each place as half way to the next one, and as the row reaches. */
function around(places: readonly { readonly time: number; readonly at: number }[], box: Box): readonly AnswerPlace[] {
  return places
    .map(({ time, at }, k) => {
      const before = places[k - 1]
      const after = places[k + 1]
      const half = Math.min(
        before ? (at - before.at) / 2 : at - box.x,
        after ? (after.at - at) / 2 : box.x + box.width - at,
      )
      return { time, x: at - half + CLOSE / 2, width: 2 * half - CLOSE }
    })
    .filter(({ width }) => width >= LEAST)
}

/** The places of the answers that there are: below their words, or below the states that are read out while a cell is open. */
export function answerSlots(
  { columns, boundaries }: Drawn,
  row: Box,
  lettering: number,
  backward: boolean,
  isRead: (time: number) => boolean,
): readonly AnswerPlace[] {
  const shown = columns.filter(({ hidden }) => !hidden)
  if (!shown.some(({ open }) => open)) {
    return shown
      .filter(({ time }) => isRead(time))
      .map(({ time, x, width }) => ({ time, x: x + AIR / 2, width: Math.max(0, width - AIR) }))
  }
  const beside = titleBeside(lettering)
  const states = boundaries.map(({ index, x }) => ({ time: backward ? index + 1 : index, at: x }))
  return around(
    states.filter(({ time }) => isRead(time)),
    { ...row, x: row.x + beside, width: row.width - beside },
  )
}
