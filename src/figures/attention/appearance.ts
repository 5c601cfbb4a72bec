import type { Role, Snapshot } from '../../trace'
import { largestSize, niceLimit, type Domain } from '../geometry/value-scale'

/** The outline that says what kind of thing a matrix is. */
export type Shape = 'chip' | 'capsule' | 'pill' | 'query' | 'key' | 'plain'

const shapes: Readonly<Record<string, Shape>> = { X: 'chip', Q: 'query', K: 'key', V: 'pill', O: 'capsule' }

const roles: Readonly<Record<string, Role>> = { X: 'input', Q: 'ask', K: 'address', V: 'content', O: 'state' }

export const shapeOf = (id: string): Shape => shapes[id] ?? 'plain'

export const roleOf = (id: string): Role => roles[id] ?? 'value'

/** "S̃": the letter of a value as plain text, with the accent it carries in formulas. */
export function symbolOf(value: Snapshot | undefined): string {
  const tex = value?.label?.tex ?? value?.id ?? ''
  const accents: Readonly<Record<string, string>> = { '\\hat ': '\u0302', '\\tilde ': '\u0303', '\\bar ': '\u0304' }
  for (const [accent, mark] of Object.entries(accents)) {
    if (tex.startsWith(accent)) return `${tex.slice(accent.length)}${mark}`.normalize('NFC')
  }
  return tex
}

const scored = ['S', 'Z', 'M']

type Domains = Map<string, Domain>

/** A run keeps its scales, so the largest of a quarter of a million numbers is looked for once. */
const known = new WeakMap<ReadonlyMap<string, Snapshot>, Domains>()

/** The scale of a value: scores share one, so that scaling them can be seen; shares run from 0 to 1. */
export function domainOf(snapshot: ReadonlyMap<string, Snapshot>, id: string): Domain {
  if (id === 'E' || id === 'A' || id === 'B') return 'unit'
  const domains: Domains = known.get(snapshot) ?? new Map<string, Domain>()
  known.set(snapshot, domains)
  const among = scored.includes(id) ? scored : [id]
  const largest = () => Math.max(...among.map(name => largestSize(snapshot.get(name)?.data ?? [])))
  const domain = domains.get(id) ?? { limit: niceLimit(largest()) }
  domains.set(id, domain)
  return domain
}
