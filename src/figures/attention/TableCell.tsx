import { pressing } from '../pressing'
import { CellInk } from './CellInk'
import type { CellSpec } from './table-cells'
import type { Roving } from './use-roving'

/** One cell of a value, drawn where a close-up needs it instead of inside its matrix. */
export function TableCell(props: {
  readonly cell: CellSpec
  /** The numbers that it is compared with: all of one value are set alike. */
  readonly alike: readonly string[]
  readonly roving: Roving
  readonly selected: boolean
  readonly onOpen: (id: string, row: number, col: number) => void
}) {
  const { cell, alike, roving, selected, onOpen } = props
  const { key, id, row, col, box, state, label } = cell
  const open = () => {
    if (state !== 'pending') onOpen(id, row, col)
  }
  const { role, onClick, onKeyDown } = pressing(open)
  return (
    <g
      ref={roving.hold(key)}
      className="matrix-cell attention-cell"
      data-value={id}
      data-row={row}
      data-col={col}
      data-state={state}
      role={role}
      aria-label={label}
      tabIndex={roving.tabIndex(key)}
      onFocus={() => roving.focused(key)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <CellInk cell={cell} alike={alike} />
      {selected && <rect className="mark-selected" {...box} />}
      <rect className="attention-focus" {...box} />
    </g>
  )
}
