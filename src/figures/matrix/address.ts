import type { CellAt } from '../geometry/grid-layout'
import type { Lit } from '../lit-rules'
import type { MatrixProps } from './props'

type Addressed = Pick<MatrixProps, 'cols' | 'units'>

/** The row and column that a drawn cell has in its value; nothing for the cells that a folded vector has to spare. */
export function addressOf({ cols, units }: Addressed, [row, col]: CellAt): CellAt | undefined {
  if (!units) return [row, col]
  const unit = units[row * cols + col]
  return unit === undefined ? undefined : [unit, 0]
}

/** Where the cell of a value is drawn; nothing where it is left out. */
export function drawnAt({ cols, units }: Addressed, [row, col]: CellAt): CellAt | undefined {
  if (!units) return [row, col]
  const place = units.indexOf(row)
  return place < 0 ? undefined : [Math.floor(place / cols), place % cols]
}

/** What pointing at a drawn cell lights: nothing beside the cells and on those to spare, so that no other cell stays lit. */
export function litAt(matrix: Addressed & Pick<MatrixProps, 'id'>, at: CellAt | undefined): Lit | undefined {
  const [row, col] = (at && addressOf(matrix, at)) ?? []
  return row === undefined || col === undefined ? undefined : { id: matrix.id, row, col }
}

/** How elements say which cell of which value they stand for: pointing at one lights all others that say the same. */
export function standsFor(matrix: Addressed & Pick<MatrixProps, 'id'>, at: CellAt) {
  const [row, col] = addressOf(matrix, at) ?? []
  return row === undefined ? {} : { 'data-value': matrix.id, 'data-row': row, 'data-col': col }
}
