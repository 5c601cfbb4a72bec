const MOST_DECIMALS = 6

/** Closer to 0 than this, a double that was reckoned says no more than "almost 0": its digits are rounding noise. */
const NOISE = 1e-12

/** Whether a text says no more than the number: it is not 0 or 1 (or −1) by rounding. */
const isHonest = (text: string, x: number): boolean =>
  Math.abs(x) >= 2 || !Number.isInteger(Number(text)) || Number(text) === x

function powerOfTen(x: number): string {
  const [mantissa = '', exponent = ''] = x.toExponential(1).split('e')
  return `${mantissa} \\cdot 10^{${Number(exponent)}}`
}

/** "≈1": what no number of decimals tells from a whole number. */
const almost = (x: number): string => `{\\approx}${Math.round(x) < 0 ? '{-}' : ''}${Math.abs(Math.round(x))}`

/**
 * A number as LaTeX with `digits` decimals. A number that is not 0 or 1 never prints as one: it gets more decimals, near 0
 * then a power of ten, and "≈0" or "≈1" where even that would say nothing.
 */
export function texNumber(x: number, digits = 2): string {
  if (Number.isNaN(x)) return '\\text{?}'
  if (!Number.isFinite(x)) return x > 0 ? '\\infty' : '-\\infty'
  if (Number.isInteger(x) && Math.abs(x) < 1e6) return String(x)
  if (Math.abs(x) < NOISE) return almost(x)
  const texts = Array.from({ length: MOST_DECIMALS + 1 - digits }, (_, more) => x.toFixed(digits + more))
  const honest = texts.find(text => isHonest(text, x))
  return honest ?? (Math.abs(x) < 0.5 ? powerOfTen(x) : almost(x))
}
