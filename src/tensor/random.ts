/** A stream of numbers in [0, 1). */
export type Random = () => number

/** Mulberry32: the same stream in every browser, in Node and in the reference. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Standard normal numbers by Box and Muller. */
export function normal(random: Random): Random {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A seed that depends on a text (FNV-1a), so that equal words get equal numbers. */
export function textSeed(text: string, seed: number): number {
  let hash = (2166136261 ^ seed) >>> 0
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}
