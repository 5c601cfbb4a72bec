import type { Axis } from '../arithmetic'
import type { Lowering } from '../lowering'
import type { Value } from '../value'
import { crossEntropies, surprises } from '../wasm/kernels/cross-entropy'
import type { Kernel } from '../wasm/kernels/kernel'
import { lookups } from '../wasm/kernels/lookup'
import { embedded, spreads, stacked, stripped } from '../wasm/kernels/move'
import type { Lined } from '../wasm/kernels/lines'
import { standardised } from '../wasm/kernels/moments'
import { exponentials, normalised, totals } from '../wasm/kernels/shares'
import { sizeOf } from './groups'

/** Operations that are one call of one loop. */
export type Whole = Exclude<Lowering, { readonly kind: 'each' | 'product' | 'transpose' | 'beside' }>

/** Operations that reckon along the lines of their operand. */
type OfLines = Extract<Whole, { readonly axis: Axis }>

function ofLines(lowering: OfLines, y: Value, shape: Lined): Kernel {
  switch (lowering.kind) {
    case 'total':
      return totals(shape)
    case 'spread':
      return spreads(lowering.axis, y.rows, y.cols)
    case 'softmax':
    case 'exponentiate':
      return exponentials(shape, lowering.kind === 'softmax')
    case 'surprisal':
      return surprises(shape)
    case 'normalise':
      return normalised(shape, lowering.eps)
    case 'standardise':
    case 'deviation':
      return standardised(shape, lowering.eps, lowering.kind)
  }
}

/** The loop of an operation that is one call; its arguments are the result, then the operands. */
export function kernelOf(lowering: Whole, y: Value): Kernel {
  const x = y.from[0]!
  if ('axis' in lowering) return ofLines(lowering, y, { axis: lowering.axis, rows: x.rows, cols: x.cols })
  switch (lowering.kind) {
    case 'stack':
      return stacked(y.from.map(sizeOf))
    case 'window':
      return stacked([sizeOf(y)])
    case 'embed':
      return embedded(lowering.start * x.cols, sizeOf(x), sizeOf(y))
    case 'columns':
      return stripped({ rows: y.rows, width: y.cols, from: [lowering.start, x.cols], to: [0, y.cols], alone: false })
    case 'surround':
      return stripped({ rows: y.rows, width: x.cols, from: [0, x.cols], to: [lowering.start, y.cols], alone: true })
    case 'lookup':
    case 'scatter': {
      const { rows, cols } = lowering.kind === 'lookup' ? x : y
      const count = sizeOf(y.from[1]!)
      return lookups({ what: lowering.kind, axis: lowering.vectors, rows, width: cols, count })
    }
    case 'cross-entropy':
      return crossEntropies(x.rows, x.cols)
  }
}
