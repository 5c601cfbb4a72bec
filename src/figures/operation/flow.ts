import type { Expression } from '../../trace'
import { compose, functionItem, functionSize, markBox } from './compose'
import { drawn } from './drawn'
import { beside, type Box } from './items'
import { matrixBox } from './matrix-box'
import type { Metrics } from './metrics'

/** A piece of the line with the sign that leads to it; lines break before signs. */
export interface Piece {
  readonly sign?: Box
  readonly box: Box
}

/** The equation from left to right: operands and their marks, "=", the result, and any function that is applied to it. */
export function pieces(node: Expression, m: Metrics): readonly Piece[] {
  const how = drawn(node)
  const [first] = node.inputs
  if (how.kind === 'function' && first) {
    const [width, height] = functionSize(how, m)
    const item = functionItem(node, how, { x: 0, y: 0, width, height, direction: 'right' })
    const sign: Box = { width, height, axis: height / 2, gridX: 0, gridWidth: width, items: [item] }
    return [...pieces(first, m), { sign, box: matrixBox(node, m) }]
  }
  if (how.kind !== 'infix') return [{ box: compose(node, m, 'above') }]
  const operands = node.inputs.map((input, k): Piece => {
    const box = compose(input, m, 'above')
    return k ? { sign: markBox(how.mark, node.id, m), box } : { box }
  })
  return [...operands, { sign: markBox('=', node.id, m), box: matrixBox(node, m) }]
}

/** The pieces broken into lines no wider than `width`, every line's first sign in one column. */
export function lines(all: readonly Piece[], width: number, m: Metrics): readonly Box[] {
  const lines: Piece[][] = []
  let used = Infinity
  for (const piece of all) {
    const needed = (piece.sign ? piece.sign.width + m.gap : 0) + piece.box.width
    const line = lines.at(-1)
    if (line && used + m.gap + needed <= width) {
      line.push(piece)
      used += m.gap + needed
    } else {
      lines.push([piece])
      used = lines.length > 1 || piece.sign ? needed : piece.box.width
    }
  }
  const column = Math.max(0, ...lines.slice(1).map(line => line[0]?.sign?.width ?? 0))
  return lines.map(line => {
    const boxes = line.flatMap(({ sign, box }, k) => [...(sign ? [k === 0 ? widened(sign, column) : sign] : []), box])
    const lead = lines.length > 1 && !line[0]?.sign ? [blank(column)] : []
    return beside([...lead, ...boxes], m.gap)
  })
}

/** A sign set in a column that other lines' signs share, so that plus stands under plus. */
const widened = (sign: Box, width: number): Box => {
  const extra = (width - sign.width) / 2
  return { ...sign, width, items: sign.items.map(item => ({ ...item, x: item.x + extra })) }
}

const blank = (width: number): Box => ({ width, height: 0, axis: 0, gridX: 0, gridWidth: 0, items: [] })
