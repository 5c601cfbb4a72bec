import type { Role, Snapshot } from '../../trace'
import { plainSymbol } from '../formula/symbol-runs'
import { largestSize, niceLimit, type Domain } from '../geometry/value-scale'
import type { MatrixShape } from '../matrix/props'

const shapes: Readonly<Record<string, MatrixShape>> = {
  T: 'chip',
  X: 'chip',
  Q: 'query',
  K: 'key',
  V: 'pill',
  O: 'capsule',
  H: 'capsule',
}

/** The outline that says what kind of thing a matrix is. */
export const shapeOf = (id: string): MatrixShape => shapes[id] ?? 'plain'

/** The job of a value in its model. */
export const roleOf = (value: Snapshot | undefined): Role => value?.label?.role ?? 'value'

/** "Ŝ": the letter of a value as plain text, with the accent it carries in formulas. */
export const symbolOf = (value: Snapshot | undefined): string =>
  plainSymbol(value?.label?.tex ?? value?.id ?? '').normalize('NFC')

const scored = ['S', 'Z', 'M']

type Domains = Map<string, Domain>

/** A run keeps its scales, so the largest of a quarter of a million numbers is looked for once. */
const known = new WeakMap<ReadonlyMap<string, Snapshot>, Domains>()

/** The scale of a value: scores share one, so that scaling them can be seen; shares run from 0 to 1. */
export function domainOf(snapshot: ReadonlyMap<string, Snapshot>, id: string): Domain {
  if (id === 'E' || id === 'A' || id === 'B' || id === 'Y_hat') return 'unit'
  const domains: Domains = known.get(snapshot) ?? new Map<string, Domain>()
  known.set(snapshot, domains)
  const among = scored.includes(id) ? scored : [id]
  const largest = () => Math.max(...among.map(name => largestSize(snapshot.get(name)?.data ?? [])))
  const domain = domains.get(id) ?? { limit: niceLimit(largest()) }
  domains.set(id, domain)
  return domain
}
