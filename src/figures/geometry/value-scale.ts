import { clamp } from './clamp'

/** What numbers a fill can stand for: gates, activations, or anything symmetric up to a printed limit. */
export type Domain = 'signed' | 'unit' | { readonly limit: number }

/** Where a number falls on the 33 fills of its scale, and whether it had to be clamped. */
export interface ScaleStep {
  readonly ramp: 'signed' | 'unit'
  readonly index: number
  readonly overflow: 'above' | 'below' | null
}

/** Index of the last of the fills of a scale. */
export const lastFill = 32

/** The lowest and highest number of a domain. */
export function bounds(domain: Domain): readonly [low: number, high: number] {
  if (domain === 'unit') return [0, 1]
  const limit = domain === 'signed' ? 1 : domain.limit
  if (!(limit > 0)) throw new RangeError(`A symmetric domain needs a limit above 0, found ${limit}`)
  return [-limit, limit]
}

const part = (value: number, low: number, high: number): number =>
  Number.isNaN(value) ? 0.5 : (clamp(value, low, high) - low) / (high - low)

/** How far a number lies between the ends of its domain, from 0 to 1; what is not a number lies in the middle. */
export function share(value: number, domain: Domain): number {
  return part(value, ...bounds(domain))
}

/** The index of the fill of any number of a domain, for pictures of so many numbers that the ends are looked up once. */
export function fillsIn(domain: Domain): (value: number) => number {
  const [low, high] = bounds(domain)
  return value => Math.round(part(value, low, high) * lastFill)
}

/** The fill of a number. Domains are fixed, so equal fills always mean equal numbers; outside is clamped and flagged. */
export function scaleStep(value: number, domain: Domain): ScaleStep {
  const [low, high] = bounds(domain)
  return {
    ramp: domain === 'unit' ? 'unit' : 'signed',
    index: Math.round(share(value, domain) * lastFill),
    overflow: value > high ? 'above' : value < low ? 'below' : null,
  }
}

/** The fill of a number as a custom property of the theme. */
export function fillOf(value: number, domain: Domain): string {
  const { ramp, index } = scaleStep(value, domain)
  return `var(--${ramp}-${index})`
}

/** The size rounded up to 1, 2 or 5 times a power of ten: limits that can be printed on an axis. */
export function niceLimit(size: number): number {
  if (!Number.isFinite(size) || size < 0)
    throw new RangeError(`A limit needs a finite size of at least 0, found ${size}`)
  if (size === 0) return 1
  const exponent = Math.floor(Math.log10(size))
  // Powers are read from text, because 10 ** -5 is not the double nearest to 0.00001.
  const candidates = [exponent - 1, exponent, exponent + 1].flatMap(e =>
    [1, 2, 5].map(digit => Number(`${digit}e${e}`)),
  )
  return candidates.find(candidate => candidate >= size) ?? size
}

/** The largest finite size among numbers, the natural argument of `niceLimit`; 0 when there is none. */
export function largestSize(data: ArrayLike<number>): number {
  let largest = 0
  for (let k = 0; k < data.length; k++) {
    const size = Math.abs(data[k] ?? 0)
    if (Number.isFinite(size) && size > largest) largest = size
  }
  return largest
}
