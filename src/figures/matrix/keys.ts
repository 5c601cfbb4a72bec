import { moved, type CellAt, type GridMove } from '../geometry/grid-layout'

/** What a key asks of a focused grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly to: CellAt }
  | { readonly kind: 'open' }
  | { readonly kind: 'row' }
  | { readonly kind: 'column' }
  | { readonly kind: 'sum' }
  | { readonly kind: 'maximum'; readonly to: CellAt }

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

interface Grid {
  readonly rows: number
  readonly cols: number
  readonly data: ArrayLike<number>
  readonly masked?: ((row: number, col: number) => boolean) | undefined
}

const moves: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  'Ctrl+Home': 'start',
  'Ctrl+End': 'end',
}

/** The command of a key press at a cell, or nothing when the key belongs to someone else. */
export function gridCommand(pressed: Pressed, at: CellAt, grid: Grid): GridCommand | undefined {
  if (pressed.altKey || pressed.metaKey) return undefined
  const move = moves[pressed.ctrlKey ? `Ctrl+${pressed.key}` : pressed.key]
  if (move) return { kind: 'move', to: moved(at, grid.rows, grid.cols, move) }
  if (pressed.ctrlKey) return undefined
  switch (pressed.key) {
    case 'Enter':
      return { kind: 'open' }
    case 'r':
      return { kind: 'row' }
    case 'c':
      return { kind: 'column' }
    case '=':
      return { kind: 'sum' }
    case 'm':
      return { kind: 'maximum', to: rowMaximum(grid, at) }
    default:
      return undefined
  }
}

/** The largest visible number of the row; the cell itself when the row shows none. */
function rowMaximum({ cols, data, masked }: Grid, [row, col]: CellAt): CellAt {
  let best: { readonly col: number; readonly value: number } | undefined
  for (let c = 0; c < cols; c++) {
    const value = data[row * cols + c] ?? NaN
    if (masked?.(row, c) || Number.isNaN(value)) continue
    if (!best || value > best.value) best = { col: c, value }
  }
  return [row, best?.col ?? col]
}
