/** The strip of one position. */
export interface Column {
  readonly time: number
  readonly x: number
  readonly width: number
}

/** The positions that are drawn, and how many are left out on either side. */
export interface Columns {
  readonly shown: readonly Column[]
  readonly before: number
  readonly after: number
}

/** What the columns have to fill. */
export interface Row {
  readonly x: number
  readonly width: number
  readonly length: number
  readonly focus: number
}

const MOST_SHOWN = 16
const OPEN_SHARE = 0.75
/** Below this width the open column stands alone between its two boundaries. */
const ALONE_BELOW = 560
const WIDEST_SLIVER = 168

function windowed(length: number, focus: number, most: number): readonly [first: number, last: number] {
  const count = Math.max(1, Math.min(length, most, MOST_SHOWN))
  const first = Math.max(1, Math.min(length - count + 1, focus - Math.floor((count - 1) / 2)))
  return [first, first + count - 1]
}

/** Columns of one width, as many as have room around the focus. */
export function evenColumns({ x, width, length, focus }: Row, least: number): Columns {
  const [first, last] = windowed(length, focus, Math.floor(width / least))
  const each = width / (last - first + 1)
  const shown = Array.from({ length: last - first + 1 }, (_, k) => ({ time: first + k, x: x + k * each, width: each }))
  return { shown, before: first - 1, after: length - last }
}

/** The same columns, all of this width and in one place: of a folded chain, only the one in focus is seen. */
export function foldedColumns(row: Row, least: number, width: number): Columns {
  const x = row.x + (row.width - width) / 2
  return { shown: evenColumns(row, least).shown.map(({ time }) => ({ time, x, width })), before: 0, after: 0 }
}

/** The column in focus open wide, its neighbours as slivers. */
export function openColumns({ x, width, length, focus }: Row, sliver: number): Columns {
  const beside = width < ALONE_BELOW ? 0 : Math.floor((width * (1 - OPEN_SHARE)) / sliver)
  const [first, last] = windowed(length, focus, beside + 1)
  const count = last - first
  const narrow = count === 0 ? 0 : Math.min(WIDEST_SLIVER, (width * (1 - OPEN_SHARE)) / count)
  const open = width - narrow * count
  const shown = Array.from({ length: count + 1 }, (_, k) => {
    const time = first + k
    return { time, x: x + k * narrow + (time > focus ? open - narrow : 0), width: time === focus ? open : narrow }
  })
  return { shown, before: first - 1, after: length - last }
}

/** How wide the open column will be. */
export const openWidth = (row: Row, sliver: number): number =>
  openColumns(row, sliver).shown.find(({ time }) => time === row.focus)?.width ?? row.width
