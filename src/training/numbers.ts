/** A flat buffer of either precision: doubles for checking, singles for speed. */
export type Numbers = Float64Array | Float32Array

/** Zeros in the length and precision of another buffer. */
export const zerosLike = (numbers: Numbers): Numbers =>
  numbers instanceof Float32Array ? new Float32Array(numbers.length) : new Float64Array(numbers.length)

/** A number within the bounds of a buffer. */
export const at = (numbers: Numbers, k: number): number => numbers[k] ?? 0

/** Σ x² of `count` numbers from `start` on. */
export function sumOfSquares(numbers: Numbers, start = 0, count = numbers.length - start): number {
  let sum = 0
  for (let k = start; k < start + count; k++) {
    const x = at(numbers, k)
    sum += x * x
  }
  return sum
}
