/** The minus sign that is as wide as a plus. */
export const minus = '\u2212'

/** A number in a cell: two decimals without a leading zero, and never "1.00" or ".00" for what is not exactly that. */
export function cellText(value: number): string {
  return honest(value, 2, text => text.replace(/^(\u2212?)0\./, '$1.'))
}

/** A number on its own: four decimals, leading zero kept, as honest as in a cell. */
export function scalarText(value: number): string {
  return honest(value, 4, text => text)
}

/** A number inside a sentence: two decimals, leading zero kept, as honest as in a cell. */
export function spokenText(value: number): string {
  return honest(value, 2, text => text)
}

/** Whether nothing changed: both zeros are the same, and so is what is not a number. */
export function sameNumber(one: number, other: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other))
}

/** A share of one as a percentage that says 0 or 100 only for exactly that: "97", "99.5", ">99.9". */
export function percentText(share: number, decimals = 0): string {
  if (!Number.isFinite(share)) return '?'
  const text = (share * 100).toFixed(decimals)
  const finest = 10 ** -decimals
  if (Number(text) === 0) return share > 0 ? `<${finest.toFixed(decimals)}` : '0'
  if (Number(text) === 100) return share < 1 ? `>${(100 - finest).toFixed(decimals)}` : '100'
  return signed(text)
}

function honest(value: number, decimals: number, trim: (text: string) => string): string {
  if (Number.isNaN(value)) return '?'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${minus}∞`
  if (Number.isInteger(value) && Math.abs(value) < 1000) return signed(String(value))
  const nearest = Math.round(value)
  const rounded = Number(value.toFixed(decimals))
  if (Math.abs(nearest) <= 1 && rounded === nearest) return besideInteger(value, nearest, decimals, trim)
  return signed(trim(unsigned(value, decimals)), value)
}

/** ">.99", "<.01", "<1.01": the last printable number before the integer that the value almost is. */
function besideInteger(value: number, integer: number, decimals: number, trim: (text: string) => string): string {
  const below = value < integer
  const neighbour = integer + (below ? -1 : 1) / 10 ** decimals
  return (below ? '>' : '<') + signed(trim(Math.abs(neighbour).toFixed(decimals)), neighbour)
}

/** Fewer decimals for larger numbers, so that the text keeps its width. */
function unsigned(value: number, decimals: number): string {
  const size = Math.abs(value)
  for (let d = decimals, limit = 10; d >= 0; d--, limit *= 10) {
    const text = size.toFixed(d)
    if (Number(text) < limit) return text
  }
  return size.toExponential(decimals > 2 ? 3 : 1).replace('e+', 'e')
}

function signed(text: string, value = Number(text)): string {
  return value < 0 ? minus + text.replace('-', '') : text
}
