import { expect } from 'vitest'

/** Half a unit of the last of `digits` printed decimals. */
export const printed = (digits: number): number => 0.5 * 10 ** -digits + 1e-12

/** Where all printed digits can be trusted. */
export const SIX = 1e-6

/** Every number within an absolute tolerance of the printed one, and as many of them. */
export function expectPrinted(actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  const numbers = Array.from(actual)
  expect(numbers).toHaveLength(expected.length)
  const errors = expected.map((number, k) => Math.abs((numbers[k] ?? NaN) - number))
  expect(Math.max(...errors), `${numbers.join(' ')} is not ${expected.join(' ')}`).toBeLessThanOrEqual(tolerance)
}
