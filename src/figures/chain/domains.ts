import type { Snapshot } from '../../trace'
import { largestSize, niceLimit, type Domain } from '../geometry/value-scale'

const GATES: ReadonlySet<string> = new Set(['f', 'i', 'o', 'r', 'z', 's'])
const SQUASHED: ReadonlySet<string> = new Set(['h', 'g', 'n', 'y'])

/** One fixed domain for every value of a name, over the whole run: equal fills mean equal numbers from the first step to the last. */
export function domainsOf(snapshot: ReadonlyMap<string, Snapshot>): (key: string) => Domain {
  const largest = new Map<string, number>()
  for (const { label, data } of snapshot.values()) {
    if (!label) continue
    largest.set(label.name, Math.max(largest.get(label.name) ?? 0, largestSize(data)))
  }
  // What is faded or summed on the belt is compared with the belt, and products with their sum.
  const belt = Math.max(largest.get('c') ?? 0, largest.get('k') ?? 0)
  const sum = Math.max(largest.get('p') ?? 0, largest.get('q') ?? 0, largest.get('a') ?? 0)
  const sizeOf = (key: string): number =>
    key === 'c' || key === 'k' ? belt : ['p', 'q', 'a'].includes(key) ? sum : (largest.get(key) ?? 0)
  return key => {
    if (GATES.has(key)) return 'unit'
    const size = sizeOf(key)
    return SQUASHED.has(key) && size <= 1 ? 'signed' : { limit: Math.max(1, niceLimit(size)) }
  }
}
