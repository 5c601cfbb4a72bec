import { cellText, minus } from '../geometry/number-text'

const SMALL = 0.01

/** The size of a gradient: two decimals, or a power of ten where that would only say "small". */
export function normText(norm: number): string {
  if (norm === 0 || norm >= SMALL || !Number.isFinite(norm)) return cellText(norm)
  const [digits = '0', power = '0'] = norm.toExponential(0).split('e')
  return `${digits}e${minus}${power.replace('-', '')}`
}
