import type { Axis } from '../arithmetic'
import type { Lowering } from '../lowering'
import type { Value } from '../value'
import { crossEntropies, surprises } from '../wasm/kernels/cross-entropy'
import type { Chain } from '../wasm/kernels/each'
import type { Kernel } from '../wasm/kernels/kernel'
import { lookups } from '../wasm/kernels/lookup'
import { spreads, stripped } from '../wasm/kernels/move'
import type { Lined } from '../wasm/kernels/lines'
import { standardised } from '../wasm/kernels/moments'
import { exponentials, normalised, totals } from '../wasm/kernels/shares'
import { sizeOf } from './groups'

/** Operations that are one call of one loop. */
export type Whole = Exclude<
  Lowering,
  { readonly kind: 'each' | 'product' | 'transpose' } | { readonly kind: 'stack' | 'beside' }
>

/** Operations that reckon along the lines of their operand. */
type OfLines = Extract<Whole, { readonly axis: Axis }>

function ofLines(lowering: OfLines, y: Value, shape: Lined, chain: Chain | undefined): Kernel {
  switch (lowering.kind) {
    case 'total':
      return totals(shape)
    case 'spread':
      return spreads(lowering.axis, y.rows, y.cols)
    case 'softmax':
    case 'exponentiate':
      return exponentials(shape, lowering.kind === 'softmax', chain)
    case 'surprisal':
      return surprises(shape)
    case 'normalise':
      return normalised(shape, lowering.eps)
    case 'standardise':
    case 'deviation':
      return standardised(shape, lowering.eps, lowering.kind)
  }
}

/** Some of the numbers of each row. */
const taken = (rows: number, width: number, start: number, cols: number): Kernel =>
  stripped({ rows, width, from: [start, cols], to: [0, width], alone: false })

/** Rows with zeros on both sides. */
const embedded = (rows: number, width: number, start: number, cols: number): Kernel =>
  stripped({ rows, width, from: [0, width], to: [start, cols], alone: true })

/** Whether the loop of an operation can make its operand as it goes, too. */
export const canChain = ({ kind }: Lowering): boolean => kind === 'softmax' || kind === 'exponentiate'

/**
 * The loop of an operation that is one call; its arguments are the result, then the operands, or those of the chain
 * that makes the operand.
 */
export function kernelOf(lowering: Whole, y: Value, chain?: Chain): Kernel {
  const x = y.from[0]!
  if ('axis' in lowering) return ofLines(lowering, y, { axis: lowering.axis, rows: x.rows, cols: x.cols }, chain)
  switch (lowering.kind) {
    case 'window':
      return taken(1, sizeOf(y), 0, sizeOf(y))
    case 'columns':
      return taken(y.rows, y.cols, lowering.start, x.cols)
    case 'embed':
      return embedded(1, sizeOf(x), lowering.start * x.cols, sizeOf(y))
    case 'surround':
      return embedded(y.rows, x.cols, lowering.start, y.cols)
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
