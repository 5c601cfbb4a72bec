import { cellBox, grown, type Box, type CellAt } from '../geometry/grid-layout'
import { markPaths, type MarksOnFill as OnFill } from './marks'
import type { MatrixProps } from './props'

/** Everything drawn on top of the cells: signs, pins, ghosts, clamped ends, lit cells, the selection and the focus ring. */
export function Marks({ matrix, focused }: { readonly matrix: MatrixProps; readonly focused?: CellAt | undefined }) {
  const paths = markPaths(matrix)
  return (
    <g className="matrix-marks" aria-hidden="true">
      {paths.onFill.map(marks => (
        <MarksOnFill key={marks.index} {...marks} />
      ))}
      {paths.ghosts ? <path className="mark-ghost" d={paths.ghosts} /> : null}
      {paths.pins ? <path className="mark-pin" d={paths.pins} /> : null}
      {matrix.lit?.map(([row, col]) => (
        <Ring key={`${row} ${col}`} kind="lit" at={[row, col]} size={matrix.size} />
      ))}
      {matrix.selected ? <Ring kind="selected" at={matrix.selected} size={matrix.size} /> : null}
      {focused ? <FocusRing at={focused} size={matrix.size} /> : null}
    </g>
  )
}

interface RingProps {
  readonly at: CellAt
  readonly size: number
}

/** The box with its sides moved inwards, as far as a cell of a few pixels has room for that. */
const inset = (box: Box, by: number): Box => grown(box, -Math.min(by, box.width / 2))

/** The two-tone ring; the style sheet shows it only while the active cell has the keyboard. */
function FocusRing({ at: [row, col], size }: RingProps) {
  return (
    <g className="focus-ring">
      <rect className="focus-gap" {...inset(cellBox(row, col, size), 1)} />
      <rect className="focus-line" {...grown(cellBox(row, col, size), 1)} />
    </g>
  )
}

function Ring({ kind, at: [row, col], size }: RingProps & { readonly kind: 'lit' | 'selected' }) {
  const box = cellBox(row, col, size)
  return (
    <g className={`mark-${kind}`}>
      <rect className="ring-gap" {...inset(box, 2)} />
      <rect className="ring-line" {...inset(box, kind === 'lit' ? 0.5 : 0)} />
    </g>
  )
}

function MarksOnFill({ ramp, index, minus, overflow }: OnFill) {
  const ink = `var(--${ramp}-ink-${index})`
  return (
    <>
      {minus ? <path className="mark-minus" d={minus} style={{ stroke: ink }} /> : null}
      {overflow ? <path className="mark-overflow" d={overflow} style={{ fill: ink }} /> : null}
    </>
  )
}
