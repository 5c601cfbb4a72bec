/** The element of a list that must be there. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`)
  return found
}

/** |a − b| measured in units of max(1, |b|); equal infinities agree, and nothing agrees with NaN. */
export function apart(actual: number, expected: number): number {
  if (Object.is(actual, expected) && !Number.isNaN(actual)) return 0
  const error = Math.abs(actual - expected) / Math.max(1, Math.abs(expected))
  return Number.isNaN(error) ? Infinity : error
}

/** The greatest distance between two lists, and where it is. */
export interface Worst {
  readonly error: number
  readonly index: number
}

/** Where two lists of equal length are furthest apart. */
export function worst(actual: ArrayLike<number>, expected: ArrayLike<number>): Worst {
  if (actual.length !== expected.length) {
    throw new RangeError(`found ${actual.length} numbers, expected ${expected.length}`)
  }
  let found: Worst = { error: 0, index: -1 }
  for (let index = 0; index < expected.length; index++) {
    const error = apart(at(actual, index), at(expected, index))
    if (error > found.error) found = { error, index }
  }
  return found
}
