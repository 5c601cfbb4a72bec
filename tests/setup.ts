import { expect } from 'vitest'
import { worst } from './tensor/support/closeness'

type Numbers = ArrayLike<number>

declare module 'vitest' {
  interface Matchers<T> {
    /** Every |a − b| ≤ tolerance · max(1, |b|), and as many numbers as expected. */
    toBeAllClose(expected: T extends Numbers ? Numbers : never, tolerance: number): void
  }
}

expect.extend({
  toBeAllClose(actual: Numbers, expected: Numbers, tolerance: number) {
    if (actual.length !== expected.length) {
      return { pass: false, message: () => `found ${actual.length} numbers, expected ${expected.length}` }
    }
    const { error, index } = worst(actual, expected)
    return {
      pass: error <= tolerance,
      message: () =>
        index < 0
          ? `all ${expected.length} numbers agree exactly`
          : `number ${index} is ${actual[index]}, expected ${expected[index]}: apart by ${error}, tolerance ${tolerance}`,
    }
  },
})
