/** Probabilities from the logits of one place. */
export function probabilities(logits: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(logits)
  const top = all.reduce((greatest, x) => Math.max(greatest, x), -Infinity)
  const powers = all.map(x => Math.exp(x - top))
  const whole = powers.reduce((sum, x) => sum + x, 0)
  return powers.map(x => x / whole)
}
