import type { Expression } from '../../trace'
import type { CellAt } from '../geometry/grid-layout'
import { reach } from './matrix-box'
import type { Item } from './items'
import type { Metrics } from './metrics'

interface Props {
  readonly item: Extract<Item, { kind: 'corner' }>
  readonly product: Expression
  readonly metrics: Metrics
  /** The cell of the product that is being followed. */
  readonly chosen?: CellAt
}

/** The corner between factors and product, and the paths along which a row and a column meet. */
export function Corner({ item: { x, y, left, top }, product, metrics: { cell: size, gap }, chosen }: Props) {
  const { across, up } = reach(product, size)
  const [edge, roof] = [x - across, y - up]
  const right = x + product.cols * size
  const bottom = y + product.rows * size
  const row = chosen && y + (chosen[0] + 0.5) * size
  const column = chosen && x + (chosen[1] + 0.5) * size
  return (
    <g className="corner" aria-hidden="true">
      <path className="corner-lines" d={`M${right},${roof - gap / 2}H${edge - gap / 2}V${bottom}`} />
      {row !== undefined && <path className="corner-way" d={`M${left + 2},${row}H${edge - 2}`} />}
      {column !== undefined && <path className="corner-way" d={`M${column},${top + 2}V${roof - 2}`} />}
    </g>
  )
}
