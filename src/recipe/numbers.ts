import { normal, seeded, textSeed } from '../tensor'

/** Teaching numbers have two decimals, so that what is printed is exactly what is multiplied. */
const round = (x: number): number => Math.round(x * 100) / 100 + 0

/** Numbers drawn for a name: the same name and seed give the same numbers whatever else a model has. */
function drawn(name: string, seed: number, count: number, deviation: number): Float64Array {
  const next = normal(seeded(textSeed(name, seed)))
  return Float64Array.from({ length: count }, () => round(deviation * next()))
}

/** Deviation of seeded weights times √(numbers summed): wide enough for gates to take sides. */
const GAIN = 2

/** Seeded weights; biases are drawn too, so that none looks forgotten. */
export const seededWeights = (name: string, rows: number, cols: number, seed: number): Float64Array =>
  drawn(name, seed, rows * cols, GAIN / Math.sqrt(Math.max(cols, 3)))

/** The vector of a token: equal tokens have equal vectors. */
export const embedding = (token: string, size: number, seed: number): Float64Array =>
  drawn(`token ${token}`, seed, size, 0.8)
