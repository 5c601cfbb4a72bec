const MOST_DECIMALS = 6

/** Whether a text says no more than the number: it is not 0 or 1 (or another whole small number) by rounding. */
const isHonest = (text: string, x: number): boolean =>
  Math.abs(x) >= 2 || !Number.isInteger(Number(text)) || Math.abs(Number(text) - x) < 1e-12

function powerOfTen(x: number): string {
  const [mantissa = '', exponent = ''] = x.toExponential(1).split('e')
  return `${mantissa} \\cdot 10^{${Number(exponent)}}`
}

/**
 * A number as LaTeX with `digits` decimals. A number that is not 0 or 1 never prints as one: it gets more decimals, and
 * below a millionth a power of ten.
 */
export function texNumber(x: number, digits = 2): string {
  if (Number.isNaN(x)) return '\\text{?}'
  if (!Number.isFinite(x)) return x > 0 ? '\\infty' : '-\\infty'
  if (Number.isInteger(x) && Math.abs(x) < 1e6) return String(x)
  const texts = Array.from({ length: MOST_DECIMALS + 1 - digits }, (_, more) => x.toFixed(digits + more))
  const honest = texts.find(text => isHonest(text, x))
  return honest ?? (Math.abs(x) < 0.5 ? powerOfTen(x) : x.toFixed(MOST_DECIMALS))
}
