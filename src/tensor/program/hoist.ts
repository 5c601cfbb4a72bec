import type { Lowering } from '../lowering'
import { Value, type Op } from '../value'
import { sizeOf } from './groups'
import type { Place } from './place'

/** Fewer products than this do not pay for turning the matrix. */
const MANY = 4

type Resolve = (v: Value) => Place

/** A tape on which some products are parts of a wide one, and where those parts stand. */
export interface Hoisted {
  readonly tape: readonly Value[]
  readonly parts: ReadonlyMap<Value, Place>
}

const isProduct = ({ op }: Value): boolean => op?.lowering?.kind === 'product' && (op.lowering.blocks ?? 1) === 1

function refuse(): never {
  throw Error('only a loop')
}

/** An operation of which there is only the loop: its values are in no record, where they could be printed or differentiated. */
const onlyLoop = (lowering: Lowering): Op => ({
  lowering,
  name: '',
  shape: refuse,
  run: refuse,
  pull: refuse,
  cost: refuse,
  arithmetic: refuse,
  tex: refuse,
  binds: 0,
  holds: 0,
})

/** A value that is only ever computed by a program. */
const planned = (rows: number, cols: number, lowering: Lowering, from: readonly Value[]): Value =>
  new Value(rows, cols, onlyLoop(lowering), from)

/** What can be reckoned before any product is. */
function readyOf(tape: readonly Value[], resolve: Resolve): ReadonlySet<Value> {
  const ready = new Set<Value>()
  for (const v of tape) {
    if (!isProduct(v) && v.from.every(x => ready.has(resolve(x).base))) ready.add(v)
  }
  return ready
}

/** Products of the same matrix with columns that are ready. */
function groupsOf(candidates: readonly Value[], resolve: Resolve): readonly (readonly [Value, ...Value[]])[] {
  const groups = new Map<string, [Value, ...Value[]]>()
  for (const v of candidates) {
    const { base, start } = resolve(v.from[0]!)
    const key = `${base.id} ${start} ${v.rows}`
    const known = groups.get(key)
    if (known) known.push(v)
    else groups.set(key, [v])
  }
  return [...groups.values()].filter(group => group.length >= MANY)
}

/** What the values are made of, themselves included. */
function ancestors(values: readonly Value[], resolve: Resolve): ReadonlySet<Value> {
  const found = new Set(values.map(v => resolve(v).base))
  for (const v of found) for (const x of v.from) found.add(resolve(x).base)
  return found
}

/**
 * The products of one matrix with the inputs of all time steps, as long as these are single columns that wait for no
 * other product: one product of wide matrices before everything else, whose rows are the results.
 */
export function hoist(tape: readonly Value[], resolve: Resolve, isKept: (v: Value) => boolean): Hoisted {
  const ready = readyOf(tape, resolve)
  const isReady = (x: Value) => ready.has(resolve(x).base)
  const isTurned = (x: Value) => resolve(x).base.op?.lowering?.kind === 'transpose'
  const isCandidate = (v: Value) =>
    isProduct(v) && v.cols === 1 && v.rows > 1 && !isKept(v) && v.from.every(isReady) && !isTurned(v.from[0]!)
  const groups = groupsOf(tape.filter(isCandidate), resolve)
  if (groups.length === 0) return { tape, parts: new Map() }

  const parts = new Map<Value, Place>()
  const inputs = new Map<string, Value>()
  const wide = groups.flatMap(group => {
    const [matrix] = group[0].from as [Value]
    const columns = group.map(({ from }) => from[1]!)
    const key = columns.map(x => `${resolve(x).base.id} ${resolve(x).start}`).join()
    const known = inputs.get(key)
    const rows = known ?? planned(group.length, matrix.cols, { kind: 'stack' }, columns)
    inputs.set(key, rows)
    const turned = planned(matrix.cols, matrix.rows, { kind: 'transpose' }, [matrix])
    const base = planned(rows.rows, matrix.rows, { kind: 'product' }, [rows, turned])
    group.forEach((v, t) => parts.set(v, { base, start: t * sizeOf(v) }))
    return [...(known ? [] : [rows]), turned, base]
  })
  const first = ancestors(
    groups.flat().flatMap(({ from }) => from),
    resolve,
  )
  const rest = tape.filter(v => !first.has(v) && !parts.has(v))
  return { tape: [...tape.filter(v => first.has(v)), ...wide, ...rest], parts }
}
