import type { Column } from './columns'

/** Where one column ends and the next begins: there stands the state that is handed over. */
export interface Boundary {
  readonly index: number
  readonly x: number
  readonly hidden: boolean
}

/** A stretch of the width. */
export interface Extent {
  readonly x: number
  readonly width: number
}

/** The boundaries of columns, and all that lies between the first and the last. */
export interface Bounds {
  readonly boundaries: readonly Boundary[]
  readonly span: Extent
}

/** The boundaries of columns that stand side by side. */
export function boundariesOf(columns: readonly Column[], start: number): Bounds {
  const first = columns[0]?.x ?? start
  const last = columns.at(-1)
  const end = last ? last.x + last.width : first
  return {
    boundaries: [
      ...columns.map(({ time, x }) => ({ index: time - 1, x, hidden: false })),
      { index: last?.time ?? 0, x: end, hidden: false },
    ],
    span: { x: first, width: end - first },
  }
}

/** The boundaries of folded columns: what lies before the one in focus is at its left side, what lies behind it at its right one. */
export function foldedBoundaries(columns: readonly Column[], focus: number): Bounds {
  const { x = 0, width = 0, time: first = 1 } = columns[0] ?? {}
  return {
    boundaries: Array.from({ length: columns.length + 1 }, (_, k) => {
      const index = first - 1 + k
      return { index, x: index < focus ? x : x + width, hidden: index !== focus && index !== focus - 1 }
    }),
    span: { x, width },
  }
}
