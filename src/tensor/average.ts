/** The mean of some numbers; NaN of none. */
export function average(numbers: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < numbers.length; k++) sum += numbers[k]!
  return sum / numbers.length
}
