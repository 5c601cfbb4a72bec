import type { Value } from './value'

/** Everything the roots were made from, oldest first. There is no other tape. */
export function history(...roots: readonly Value[]): Value[] {
  const seen = new Set(roots)
  for (const v of seen) for (const x of v.from) seen.add(x) // a Set also visits what is added on the way
  return [...seen].sort((a, b) => a.id - b.id)
}
