/** A rectangle in a drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A cell of a matrix by its row and column, both from 0. */
export type CellAt = readonly [row: number, col: number]

/** The rectangle of `rows` × `cols` exact squares. */
export function gridBox(rows: number, cols: number, size: number): Box {
  return { x: 0, y: 0, width: cols * size, height: rows * size }
}

/** The square of one cell inside its grid. */
export function cellBox(row: number, col: number, size: number): Box {
  return { x: col * size, y: row * size, width: size, height: size }
}

/** The box with its sides moved outwards; a negative amount moves them inwards. */
export function grown({ x, y, width, height }: Box, byX: number, byY = byX): Box {
  return { x: x - byX, y: y - byY, width: width + 2 * byX, height: height + 2 * byY }
}

/** Cells of a grid, where a key that would leave the grid stops at its edge. */
export function moved([row, col]: CellAt, rows: number, cols: number, key: GridMove): CellAt {
  switch (key) {
    case 'up':
      return [Math.max(0, row - 1), col]
    case 'down':
      return [Math.min(rows - 1, row + 1), col]
    case 'left':
      return [row, Math.max(0, col - 1)]
    case 'right':
      return [row, Math.min(cols - 1, col + 1)]
    case 'rowStart':
      return [row, 0]
    case 'rowEnd':
      return [row, cols - 1]
    case 'start':
      return [0, 0]
    case 'end':
      return [rows - 1, cols - 1]
  }
}

/** The ways in which the keyboard moves through a grid. */
export type GridMove = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'start' | 'end'

/** The nearest cell that exists: a grid may shrink while its cell is remembered. */
export function clamped([row, col]: CellAt, rows: number, cols: number): CellAt {
  return [Math.max(0, Math.min(rows - 1, row)), Math.max(0, Math.min(cols - 1, col))]
}
