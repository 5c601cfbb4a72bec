import type { Expression } from '../../trace'
import { symbolWidth } from '../formula/symbol-runs'
import { drawn, type Drawn } from './drawn'
import { beside, shifted, type Box, type Item, type NameSide } from './items'
import { matrixBox } from './matrix-box'
import type { Metrics } from './metrics'
import { productBox } from './product-box'

/** The box of an operation's mark, or of the sign between two sides. */
export const markBox = (mark: string, of: string, m: Metrics): Box => ({
  width: m.mark,
  height: m.mark,
  axis: m.mark / 2,
  gridX: 0,
  gridWidth: m.mark,
  items: [{ kind: 'mark', mark, of, x: m.mark / 2, y: m.mark / 2 }],
})

/** What something was made from, standing above it: braced operands, or the operand of a function. */
function derived(
  above: Box,
  node: Expression,
  m: Metrics,
  side: NameSide,
  link: (centre: number, y: number) => Item,
  space: number,
): Box {
  const result = matrixBox(node, m, side)
  const centreAbove = above.gridX + above.gridWidth / 2
  const centreResult = result.gridX + result.gridWidth / 2
  const centre = Math.max(centreAbove, centreResult)
  const y = above.height + space
  return {
    width: Math.max(above.width + centre - centreAbove, result.width + centre - centreResult),
    height: y + result.height,
    axis: y + result.axis,
    gridX: centre - result.gridWidth / 2,
    gridWidth: result.gridWidth,
    items: [
      ...shifted(above.items, centre - centreAbove, 0),
      link(centre, above.height),
      ...shifted(result.items, centre - centreResult, y),
    ],
  }
}

/** Operands of an infix operation in a line, its mark between them. */
const operandsOf = (node: Expression, mark: string, m: Metrics): Box =>
  beside(
    node.inputs.flatMap((input, k) => [...(k ? [markBox(mark, node.id, m)] : []), compose(input, m, 'above')]),
    m.gap,
  )

function bracedBox(node: Expression, mark: string, m: Metrics, side: NameSide): Box {
  const line = operandsOf(node, mark, m)
  const space = Math.round(m.gap * 2)
  const whole = { ...line, gridX: 0, gridWidth: line.width }
  return derived(
    whole,
    node,
    m,
    side,
    (centre, y) => ({
      kind: 'brace',
      x: centre - line.width / 2,
      y: y + m.gap * 0.4,
      width: line.width,
      toX: centre,
      toY: y + space - 2,
    }),
    space,
  )
}

/** The drawing of a function between its operand and its result, `width` × `height` pixels large. */
export const functionItem = (
  node: Expression,
  how: Extract<Drawn, { kind: 'function' }>,
  place: { x: number; y: number; width: number; height: number; direction: 'right' | 'down' },
): Item => ({ kind: 'function', node, tex: how.tex, ...(how.curve ? { curve: how.curve } : {}), ...place })

/** Room a function needs: a square for a curve, its words otherwise. */
export const functionSize = (
  how: Extract<Drawn, { kind: 'function' }>,
  m: Metrics,
): readonly [width: number, height: number] =>
  how.curve ? [m.curve, m.curve] : [Math.ceil(symbolWidth(how.tex, m.letter)) + m.letter, Math.round(m.letter * 2)]

/** Any value with everything it was made from above it and to its left, its result on the axis. */
export function compose(node: Expression, m: Metrics, side: NameSide): Box {
  const how = drawn(node)
  const [first, second] = node.inputs
  if (how.kind === 'matrix' || !first) return matrixBox(node, m, side)
  if (how.kind === 'infix') return bracedBox(node, how.mark, m, side === 'above' ? 'below' : side)
  if (how.kind === 'product' && second) {
    return productBox(node, compose(first, m, 'above'), upperBox(second, m), m, side === 'above' ? 'below' : side)
  }
  if (how.kind !== 'function') return matrixBox(node, m, side)
  const [width, height] = functionSize(how, m)
  const space = height + 2 * m.gap
  const box = (centre: number, y: number): Item =>
    functionItem(node, how, { x: centre - width / 2, y: y + m.gap, width, height, direction: 'down' })
  return derived(compose(first, m, 'above'), node, m, side === 'above' ? 'below' : side, box, space)
}

/** The factor above a product, made from what stands above it or, to save height, at its right: "p = r ⊙ h". */
function upperBox(node: Expression, m: Metrics): Box {
  const how = drawn(node)
  if (!m.aside || how.kind !== 'infix') return compose(node, m, upperSide(node))
  const result = matrixBox(node, m, 'above')
  const whole = beside([result, markBox('=', node.id, m), operandsOf(node, how.mark, m)], m.gap)
  return { ...whole, gridX: result.gridX, gridWidth: result.gridWidth }
}

/** A factor that was itself made from something carries its name at its side: above it stand its operands, below it the product. */
const upperSide = (node: Expression): NameSide => (drawn(node).kind === 'matrix' ? 'above' : 'right')
