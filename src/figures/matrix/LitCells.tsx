import { use } from 'react'
import { LitCellsContext } from '../lit-context'
import { drawnAt, standsFor } from './address'
import type { MatrixProps } from './props'

/** The cells of an image that are lit, as elements for the style to frame; an image has no others. */
export function LitCells({ matrix }: { readonly matrix: MatrixProps }) {
  const cells = use(LitCellsContext).get(matrix.id) ?? []
  const { rows, cols, size } = matrix
  return cells.map(({ row, col }) => {
    const at = drawnAt(matrix, [row, col])
    if (!at || at[0] >= rows || at[1] >= cols) return null
    return (
      <g key={`${row} ${col}`} className="matrix-cell" aria-hidden="true" {...standsFor(matrix, at)}>
        <rect x={at[1] * size} y={at[0] * size} width={size} height={size} fill="none" />
      </g>
    )
  })
}
