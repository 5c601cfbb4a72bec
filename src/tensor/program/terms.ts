import type { Value } from '../value'
import { blocksOf, type Graph } from './graph'
import type { Place } from './place'

/** A product as a kernel sees it: which loop, and where its factors are. */
export type Term = { readonly left: Place; readonly right: Place } & (
  | {
      readonly kind: 'tiles'
      readonly m: number
      readonly k: number
      readonly n: number
      readonly rowStride: number
      readonly columnStride: number
    }
  | { readonly kind: 'column'; readonly m: number; readonly k: number }
)

/** The operand of a transposition, block by block, that really moves numbers. */
function turned(graph: Graph, { base, start }: Place, blocks: number): Place | undefined {
  const [x] = base.from
  const isTurned = base.op?.lowering?.kind === 'transpose' && blocksOf(base) === blocks
  return x && start === 0 && isTurned ? graph.resolve(x) : undefined
}

const further = ({ base, start }: Place, by: number): Place => ({ base, start: start + by })

/**
 * How each block of a·b is reckoned: from the left any stride will do, so a transposed left factor is read where it
 * stands; single columns and rows are turned so that whole rows are read.
 */
export function termsOf(graph: Graph, product: Value): readonly Term[] {
  const [a, b] = product.from as [Value, Value]
  const blocks = blocksOf(product)
  const [left, right] = [graph.resolve(a), graph.resolve(b)]
  const [leftSource, rightSource] = [turned(graph, left, blocks), turned(graph, right, blocks)]
  const [m, k, n] = [a.rows / blocks, a.cols, b.cols]
  const row = { kind: 'tiles', m: 1, k, rowStride: k, columnStride: 1 } as const
  return Array.from({ length: blocks }, (_, block) => {
    const [inLeft, inRight] = [block * m * k, block * k * n]
    const [l, r] = [further(left, inLeft), further(right, inRight)]
    const [turnedLeft, turnedRight] = [
      leftSource && further(leftSource, inLeft),
      rightSource && further(rightSource, inRight),
    ]
    if (n === 1) {
      return turnedLeft ? { ...row, n: m, left: r, right: turnedLeft } : { kind: 'column', m, k, left: l, right: r }
    }
    if (m === 1) {
      return turnedRight ? { kind: 'column', m: n, k, left: turnedRight, right: l } : { ...row, n, left: l, right: r }
    }
    return turnedLeft
      ? { kind: 'tiles', m, k, n, rowStride: 1, columnStride: m, left: turnedLeft, right: r }
      : { kind: 'tiles', m, k, n, rowStride: k, columnStride: 1, left: l, right: r }
  })
}

/** Terms that the same loop can add up in one go. */
export function alike(terms: readonly Term[]): readonly (readonly [Term, ...Term[]])[] {
  const groups = new Map<string, [Term, ...Term[]]>()
  for (const term of terms) {
    const key = term.kind === 'tiles' ? `${term.k} ${term.rowStride} ${term.columnStride}` : `${term.k}`
    const known = groups.get(key)
    if (known) known.push(term)
    else groups.set(key, [term])
  }
  return [...groups.values()]
}
