/** Some of the keys, in the order of the sentence, and how many are left out. */
export interface ChosenKeys {
  readonly keys: readonly number[]
  readonly left: number
}

/**
 * The keys there is room for: the asker, then those of the greatest size, ties to the nearer one. Before any size is
 * known they are the asker's neighbours.
 */
export function chooseKeys(count: number, room: number, asker: number, size: (key: number) => number): ChosenKeys {
  const all = Array.from({ length: count }, (_, key) => key)
  if (count <= room) return { keys: all, left: 0 }
  const sized = new Map(all.map(key => [key, size(key)]))
  const distance = (key: number) => Math.abs(key - asker)
  const ranked = all
    .filter(key => key !== asker)
    .sort((a, b) => (sized.get(b) ?? 0) - (sized.get(a) ?? 0) || distance(a) - distance(b))
  const keys = [asker, ...ranked.slice(0, Math.max(0, room - 1))].sort((a, b) => a - b)
  return { keys, left: count - keys.length }
}
