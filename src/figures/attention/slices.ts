import type { Reading } from './reading'

/** Shares that add up to more than a whole spill over the output, but not over what stands beside it. */
const FULLEST = 1.4

/** How much of one content the asker takes, and how much it has taken before. */
export interface Slice {
  readonly key: number
  readonly share: number
  readonly before: number
  readonly negative: boolean
}

/** The slices of all keys, each beginning where the one before it ends. */
export function slicesOf(reading: Reading, asker: number, keys: readonly number[]): readonly Slice[] {
  const slices: Slice[] = []
  for (const key of keys) {
    const last = slices.at(-1)
    const before = last ? last.before + last.share : 0
    const weight = reading.pair(reading.weights, asker, key)
    const wanted = reading.hidden(reading.weights, asker, key) ? 0 : Math.abs(weight)
    slices.push({ key, before, share: Math.min(wanted, FULLEST - before), negative: weight < 0 })
  }
  return slices
}
