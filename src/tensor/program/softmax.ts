import type { Value } from '../value'
import type { Graph } from './graph'

/** Whether the second value is e to each number of a line, and the first one its share of that line's total. */
function areSteps(shares: Value, powers: Value): boolean {
  const [last, first] = [shares.op?.lowering, powers.op?.lowering]
  const isPair = last?.kind === 'normalise' && first?.kind === 'exponentiate'
  return isPair && last.eps === 0 && last.axis === first.axis
}

/** The powers of which a value is the shares, when nobody else reads them: both steps together are a softmax. */
export function powersOf({ resolve, readers, isKept }: Graph, shares: Value): Value | undefined {
  const place = shares.from[0] && resolve(shares.from[0])
  if (!place || !areSteps(shares, place.base)) return undefined
  const { base, start } = place
  const isOwn = start === 0 && base.rows === shares.rows && base.cols === shares.cols
  return isOwn && readers(base).length === 1 && !isKept(base) ? base : undefined
}

/** Whether a value is only the first step of a softmax. */
export function isFirstStep(graph: Graph, powers: Value): boolean {
  const [reader] = graph.readers(powers)
  return reader !== undefined && powersOf(graph, reader) === powers
}
