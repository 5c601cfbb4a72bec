import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { clamped, type CellAt } from '../geometry/grid-layout'
import { useSay } from '../language'
import { gridCommand, type GridCommand } from './keys'
import type { MatrixProps } from './props'
import { columnWords, rowSumWords, rowWords } from './words'

/** The one cell of a grid that holds the tab stop, and what the keyboard does there. */
export interface GridFocus {
  readonly at: CellAt
  /** Goes on the element that has the keyboard when the active cell has it. */
  readonly target: RefObject<SVGGElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Makes a cell the active one, without moving the keyboard there. */
  readonly enter: (cell: CellAt) => void
}

/** Roving focus over the cells of a matrix. */
export function useGrid(props: MatrixProps): GridFocus {
  const { rows, cols, selected } = props
  const [remembered, setRemembered] = useState<CellAt>(selected ?? [0, 0])
  const [row, col] = clamped(remembered, rows, cols)
  const target = useRef<SVGGElement>(null)
  const follow = useRef(false)
  const say = useSay()

  useEffect(() => {
    if (follow.current) target.current?.focus()
    follow.current = false
  }, [row, col])

  const go = (cell: CellAt): void => {
    follow.current = cell[0] !== row || cell[1] !== col
    setRemembered(cell)
  }
  const run = (command: GridCommand): void => {
    switch (command.kind) {
      case 'open':
        return props.onOpen?.(row, col)
      case 'move':
        return go(command.to)
      case 'maximum':
        go(command.to)
        return props.onSay?.(say(rowWords(props, row)))
      case 'row':
        return props.onSay?.(say(rowWords(props, row)))
      case 'column':
        return props.onSay?.(say(columnWords(props, col)))
      case 'sum':
        return props.onSay?.(say(rowSumWords(props, row)))
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = gridCommand(event, [row, col], props)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    run(command)
  }
  return { at: [row, col], target, onKeyDown, enter: setRemembered }
}
