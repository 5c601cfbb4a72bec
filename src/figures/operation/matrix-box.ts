import type { Expression } from '../../trace'
import { symbolWidth } from '../formula/symbol-runs'
import { outline } from '../matrix/outline'
import { nameAt } from './drawn'
import type { Box, NameSide } from './items'
import type { Metrics } from './metrics'
import { shapeOf } from './shape-of'

/** Width of "16×3" under a name. */
const shapeWidth = ({ rows, cols }: Expression, m: Metrics): number => `${rows}×${cols}`.length * m.shape * 0.62

/** Room between an outline and the name outside it. */
export const CLEAR = 8

/** How far the outline of a matrix reaches beyond its cells. */
export function reach(node: Expression, cell: number): { readonly across: number; readonly up: number } {
  const { x, y } = outline(shapeOf(node.label), { rows: node.rows, cols: node.cols, size: cell }).box
  return { across: Math.ceil(-x), up: Math.ceil(-y) }
}

/** A matrix with its outline and its name; a result without a name is as large as its cells. */
export function matrixBox(node: Expression, m: Metrics, side: NameSide = 'above'): Box {
  const gridWidth = node.cols * m.cell
  const gridHeight = node.rows * m.cell
  const { across, up } = reach(node, m.cell)
  const tex = nameAt(node)
  const name = tex === undefined ? 0 : Math.ceil(Math.max(symbolWidth(tex, m.letter), shapeWidth(node, m)))
  const label = tex === undefined || side === 'right' ? 0 : m.label
  const beyond = side === 'right' && name > 0 ? name + CLEAR : 0
  const width = Math.max(gridWidth + 2 * across, side === 'right' ? 0 : name) + beyond
  const gridX = side === 'right' ? across : (width - gridWidth) / 2
  const y = up + (side === 'above' ? label : 0)
  return {
    width,
    height: gridHeight + 2 * up + label,
    axis: y + gridHeight / 2,
    gridX,
    gridWidth,
    items: [{ kind: 'matrix', node, x: gridX, y, name: side }],
  }
}
