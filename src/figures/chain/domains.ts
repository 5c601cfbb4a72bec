import type { Label, Role, Snapshot } from '../../trace'
import { largestSize, niceLimit, type Domain } from '../geometry/value-scale'

const SHARES: ReadonlySet<Role> = new Set(['keep', 'write', 'reveal', 'ask'])

/** Gates say how much of something: a number from 0 to 1. */
const isShare = ({ role }: Label): boolean => SHARES.has(role)

/** States and proposals come out of a squash, which holds them between −1 and 1 unless it is a relu. */
const isSquashed = ({ role, candidate, inline }: Label): boolean => candidate ?? (role === 'state' && !inline)

/** What is faded or summed on the belt is compared with the belt, and products with their sum. */
const compared: readonly (readonly string[])[] = [
  ['c', 'k'],
  ['p', 'q', 'a'],
]

/** One fixed domain for every value of a name, over the whole run: equal fills mean equal numbers from the first step to the last. */
export function domainsOf(snapshot: ReadonlyMap<string, Snapshot>): (name: string) => Domain {
  const largest = new Map<string, number>()
  const labels = new Map<string, Label>()
  for (const { label, data } of snapshot.values()) {
    if (!label) continue
    labels.set(label.name, label)
    largest.set(label.name, Math.max(largest.get(label.name) ?? 0, largestSize(data)))
  }
  const domainOf = (name: string): Domain => {
    const label = labels.get(name)
    if (label && isShare(label)) return 'unit'
    const family = compared.find(names => names.includes(name)) ?? [name]
    const size = Math.max(...family.map(other => largest.get(other) ?? 0))
    return label && isSquashed(label) && size <= 1 ? 'signed' : { limit: Math.max(1, niceLimit(size)) }
  }
  const known = new Map([...labels.keys(), ''].map(name => [name, domainOf(name)]))
  return name => known.get(name) ?? domainOf(name)
}
