import { outline } from './outline'
import type { MatrixProps } from './props'

type Headed = Pick<MatrixProps, 'shape' | 'rows' | 'cols' | 'size' | 'rowHeads' | 'colHeads'>

/** The row of column heads above a matrix, part of the grid for those who do not see it. */
export function ColumnHeads({ matrix, spoken }: { readonly matrix: Headed; readonly spoken: boolean }) {
  const { colHeads, size } = matrix
  if (!colHeads) return null
  const { box } = outline(matrix.shape, matrix)
  const shift = matrix.rowHeads ? 2 : 1
  return (
    <g {...(spoken ? { role: 'row', 'aria-rowindex': 1 } : { 'aria-hidden': true })}>
      {colHeads.slice(0, matrix.cols).map((head, col) => (
        <g key={col} {...(spoken ? { role: 'columnheader', 'aria-colindex': col + shift } : {})}>
          <text className="matrix-head" x={(col + 0.5) * size} y={box.y - 6} textAnchor="middle" style={headSize(size)}>
            {head}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The head of one row, left of the matrix. */
export function RowHead({
  matrix,
  row,
  spoken,
}: {
  readonly matrix: Headed
  readonly row: number
  readonly spoken: boolean
}) {
  const head = matrix.rowHeads?.[row]
  if (head === undefined) return null
  const { box } = outline(matrix.shape, matrix)
  const middle = (row + 0.5) * matrix.size
  return (
    <g {...(spoken ? { role: 'rowheader', 'aria-colindex': 1 } : { 'aria-hidden': true })}>
      <text className="matrix-head" x={box.x - 8} y={middle} dy=".36em" textAnchor="end" style={headSize(matrix.size)}>
        {head}
      </text>
    </g>
  )
}

function headSize(size: number) {
  return { fontSize: `min(var(--type-label), ${Math.round(size * 60) / 100}px)` }
}
