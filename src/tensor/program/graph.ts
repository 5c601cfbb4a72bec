import { history } from '../history'
import { sameAs } from '../same'
import type { Value } from '../value'
import { hoist } from './hoist'
import type { Place } from './place'

/** A recorded computation, with what a compiler has to know of it before it starts. */
export interface Graph {
  /** What has to be computed or given, oldest first; repeated computations and other names for the same numbers are left out. */
  readonly tape: readonly Value[]
  readonly resolve: (v: Value) => Place
  /** The values that read the numbers of a value, once for every time they do. */
  readonly readers: (base: Value) => readonly Value[]
  /** Whether it is a root: somebody outside will look at it, so it has numbers of its own. */
  readonly isKept: (v: Value) => boolean
  /** Whether it is a product that one sum reads and nobody else, so that it can be added where it is reckoned. */
  readonly isTerm: (v: Value) => boolean
}

/** How many matrices of their own stand under each other in the factors of a product or in what is transposed. */
export function blocksOf({ op }: Value): number {
  const lowering = op?.lowering
  return lowering?.kind === 'product' || lowering?.kind === 'transpose' ? (lowering.blocks ?? 1) : 1
}

const isColumnOrRow = ({ rows, cols }: Value): boolean => rows === 1 || cols === 1

/** How far into its operand's numbers a value that moves none of them begins, if it is such a value. */
export function windowOf(v: Value): number | undefined {
  const lowering = v.op?.lowering
  if (lowering?.kind === 'window') return lowering.start * v.cols
  return lowering?.kind === 'transpose' && isColumnOrRow(v) ? 0 : undefined
}

const isSum = ({ op }: Value): boolean => op?.lowering?.kind === 'each' && op.lowering.what === 'add'

/** Which values read the numbers of each value. */
function readersIn(tape: readonly Value[], resolve: Graph['resolve']): ReadonlyMap<Value, readonly Value[]> {
  const readers = new Map<Value, Value[]>()
  for (const v of tape) {
    for (const x of v.from) {
      const { base } = resolve(x)
      const known = readers.get(base)
      if (known) known.push(v)
      else readers.set(base, [v])
    }
  }
  return readers
}

/** Reads the history of the roots. */
export function graphOf(roots: readonly Value[]): Graph {
  const whole = history(...roots)
  const same = sameAs(whole, new Set())
  const kept = new Set(roots.map(v => same.get(v) ?? v))
  const places = new Map<Value, Place>()
  const resolve = (v: Value): Place => places.get(same.get(v) ?? v) ?? { base: v, start: 0 }
  for (const v of whole) {
    const start = same.has(v) || kept.has(v) ? undefined : windowOf(v)
    const [x] = v.from
    const of = x && start !== undefined ? resolve(x) : undefined
    if (!same.has(v)) places.set(v, of ? { base: of.base, start: of.start + (start ?? 0) } : { base: v, start: 0 })
  }
  const plain = whole.filter(v => !same.has(v) && resolve(v).base === v)
  const { tape, parts } = hoist(plain, resolve, v => kept.has(v))
  for (const [v, place] of parts) places.set(v, place)
  const readers = readersIn(tape, resolve)
  const isOnlyRead = (v: Value) => readers.get(v)?.length === 1 && !kept.has(v)
  const terms = new Set(
    tape
      .filter(isSum)
      .flatMap(({ from }) => from.map(x => same.get(x) ?? x))
      .filter(v => v.op?.lowering?.kind === 'product' && blocksOf(v) === 1 && isOnlyRead(v)),
  )
  return {
    tape,
    resolve,
    readers: base => readers.get(base) ?? [],
    isKept: v => kept.has(v),
    isTerm: v => terms.has(v),
  }
}
