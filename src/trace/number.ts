/**
 * A number as LaTeX with `digits` decimals. A number that is not 0 or 1 never prints as one: it gets more decimals, and
 * below a millionth a power of ten.
 */
export function texNumber(x: number, digits = 2): string {
  if (Number.isNaN(x)) return '\\text{?}'
  if (!Number.isFinite(x)) return x > 0 ? '\\infty' : '-\\infty'
  if (Number.isInteger(x) && Math.abs(x) < 1e6) return String(x)
  for (let d = digits; d <= 6; d++) {
    const text = x.toFixed(d)
    if (!Number.isInteger(Number(text)) || Math.abs(Number(text) - x) < 1e-12 || Math.abs(x) >= 2) return text
  }
  if (Math.abs(x) < 0.5) {
    const [mantissa = '', exponent = ''] = x.toExponential(1).split('e')
    return `${mantissa} \\cdot 10^{${Number(exponent)}}`
  }
  return x.toFixed(6)
}
