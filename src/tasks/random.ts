/** A stream of numbers in [0, 1): the only source of chance a task knows. */
export type Random = () => number

/** Items with weights; the weights need not add up to one. */
export type Weighted<T> = readonly (readonly [weight: number, item: T])[]

/** The mulberry32 stream of a seed: 32 bits of state, the same in every browser, in Node and in workers. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Whether something of this probability happens now. */
export const happens = (random: Random, probability: number): boolean => random() < probability

/** A whole number from `first` to `last`, both included, each as likely. */
export const whole = (random: Random, first: number, last: number): number =>
  first + Math.floor(random() * (last - first + 1))

/** One of the items, each as likely. */
export function choice<T extends string | number | object>(random: Random, items: readonly T[]): T {
  const item = items[whole(random, 0, items.length - 1)]
  if (item === undefined) throw new RangeError(`choice: expected at least one item, found ${items.length}`)
  return item
}

/** One of the items, each as likely as its weight says. */
export function weighted<T>(random: Random, table: Weighted<T>): T {
  let left = random() * table.reduce((sum, [weight]) => sum + weight, 0)
  const last = table.at(-1)
  if (last === undefined) throw new RangeError('weighted: expected at least one item, found 0')
  const hit = table.find(([weight]) => (left -= weight) < 0)
  return (hit ?? last)[1]
}

const tries = 100_000

/** Draws until a draw is accepted. */
export function redraw<T>(what: string, draw: () => T, accept: (item: T) => boolean): T {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const item = draw()
    if (accept(item)) return item
  }
  throw new RangeError(`${what}: expected an acceptable draw, found none in ${tries}`)
}
