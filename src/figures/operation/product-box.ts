import type { Expression } from '../../trace'
import { shifted, type Box, type Item, type NameSide } from './items'
import { matrixBox, reach } from './matrix-box'
import type { Metrics } from './metrics'

/** A left factor beside and a right factor above their product. */
export function productBox(node: Expression, left: Box, top: Box, m: Metrics, side: NameSide): Box {
  const result = matrixBox(node, m, side)
  const half = (node.rows * m.cell) / 2
  const { across, up } = reach(node, m.cell)
  const gridX = left.width + Math.max(m.gap + across, top.gridX, result.gridX)
  const gridY = Math.max(top.height + m.gap + up, left.axis - half, result.axis - half)
  const axis = gridY + half
  const corner: Item = {
    kind: 'corner',
    of: node.id,
    x: gridX,
    y: gridY,
    left: left.gridX + left.gridWidth,
    top: gridY - up - m.gap,
  }
  return {
    width: gridX + Math.max(top.width - top.gridX, result.width - result.gridX),
    height: axis + Math.max(result.height - result.axis, left.height - left.axis),
    axis,
    gridX,
    gridWidth: result.gridWidth,
    items: [
      corner,
      ...shifted(left.items, 0, axis - left.axis),
      ...shifted(top.items, gridX - top.gridX, gridY - up - m.gap - top.height),
      ...shifted(result.items, gridX - result.gridX, axis - result.axis),
    ],
  }
}
