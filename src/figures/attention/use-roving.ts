import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { clamp } from '../geometry/clamp'

/** How one cell of a grid takes part in the grid's single tab stop. */
export interface Roving {
  readonly tabIndex: (key: string) => 0 | -1
  readonly hold: (key: string) => (node: SVGGElement | null) => void
  readonly focused: (key: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** The key that an arrow leads to. A key that fills several places is left in one move; the grid's edges hold. */
export function neighbour(grid: readonly (readonly string[])[], from: string, arrow: string): string | undefined {
  const move = moves[arrow]
  const start = grid.findIndex(keys => keys.includes(from))
  if (!move || start < 0) return undefined
  let row = start
  let col = grid[start]?.indexOf(from) ?? 0
  for (;;) {
    const nextRow = clamp(row + move[0], 0, grid.length - 1)
    const line = grid[nextRow] ?? []
    const nextCol = clamp(col + move[1], 0, line.length - 1)
    const key = line[nextCol]
    if (key === undefined || key !== from || (nextRow === row && nextCol === col)) return key
    row = nextRow
    col = nextCol
  }
}

/** One tab stop for a picture full of cells; arrows move between them as they are drawn. */
export function useRoving(grid: readonly (readonly string[])[], first: string): Roving {
  const nodes = useRef(new Map<string, SVGGElement>())
  const [current, setCurrent] = useState(first)
  const stop = grid.some(keys => keys.includes(current)) ? current : first
  const hold = useCallback(
    (key: string) => (node: SVGGElement | null) => {
      if (node) nodes.current.set(key, node)
      else nodes.current.delete(key)
    },
    [],
  )
  return {
    tabIndex: key => (key === stop ? 0 : -1),
    hold,
    focused: setCurrent,
    onKeyDown: event => {
      const next = neighbour(grid, stop, event.key)
      if (next === undefined) return
      event.preventDefault()
      nodes.current.get(next)?.focus()
    },
  }
}
