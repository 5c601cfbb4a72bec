/** The number, or the end of the range that it lies beyond; the lower end wins in a range without room. */
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x))

/** A length in whole pixels that is meant to be `x` and held between two others. */
export const wholeBetween = (low: number, x: number, high: number): number => Math.round(clamp(x, low, high))
