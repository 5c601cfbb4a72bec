import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bounds,
  fillsIn,
  largestSize,
  niceLimit,
  scaleStep,
  share,
  type Domain,
} from '../../../src/figures/geometry/value-scale'

const domain: fc.Arbitrary<Domain> = fc.oneof(
  fc.constantFrom<Domain>('signed', 'unit'),
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }).map(limit => ({ limit })),
)
const value = fc.double({ noNaN: true })

describe('the fill of a number', () => {
  it('is neutral at zero, first at the lowest and last at the highest number', () => {
    fc.assert(
      fc.property(domain, chosen => {
        const [low, high] = bounds(chosen)
        expect(scaleStep(low, chosen)).toMatchObject({ index: 0, overflow: null })
        expect(scaleStep(high, chosen)).toMatchObject({ index: 32, overflow: null })
        expect(scaleStep(0, chosen).index).toBe(chosen === 'unit' ? 0 : 16)
      }),
    )
  })

  it('is the same one by one and for a whole picture', () => {
    fc.assert(
      fc.property(domain, fc.double(), (chosen, number) => {
        expect(fillsIn(chosen)(number)).toBe(scaleStep(number, chosen).index)
      }),
    )
  })

  it('never goes down when the number goes up', () => {
    fc.assert(
      fc.property(domain, value, value, (chosen, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(scaleStep(low, chosen).index).toBeLessThanOrEqual(scaleStep(high, chosen).index)
      }),
    )
  })

  it('is clamped and flagged outside the domain, and only there', () => {
    fc.assert(
      fc.property(domain, value, (chosen, number) => {
        const [low, high] = bounds(chosen)
        const { index, overflow } = scaleStep(number, chosen)
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThanOrEqual(32)
        expect(overflow).toBe(number > high ? 'above' : number < low ? 'below' : null)
      }),
    )
  })

  it('mirrors positive and negative numbers', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), number => {
        const mirrored = scaleStep(number, 'signed').index + scaleStep(-number, 'signed').index
        expect(Math.abs(mirrored - 32)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('stays in the middle for what is not a number', () => {
    expect(share(NaN, 'unit')).toBe(0.5)
    expect(scaleStep(NaN, 'signed')).toEqual({ ramp: 'signed', index: 16, overflow: null })
  })

  it('refuses a domain without extent and names it', () => {
    expect(() => bounds({ limit: 0 })).toThrow('A symmetric domain needs a limit above 0, found 0')
  })
})

describe('a printable limit', () => {
  it.each([
    [0, 1],
    [0.00003, 0.00005],
    [0.3, 0.5],
    [1, 1],
    [1.0001, 2],
    [2, 2],
    [3.7, 5],
    [5.1, 10],
    [480, 500],
  ])('for %d is %d', (size, limit) => {
    expect(niceLimit(size)).toBe(limit)
  })

  it('holds the size, is at most two and a half times it, and is 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), size => {
        const limit = niceLimit(size)
        expect(limit).toBeGreaterThanOrEqual(size)
        expect(limit).toBeLessThanOrEqual(size * 2.5 * (1 + 1e-12))
        expect(limit.toExponential()).toMatch(/^[125]e/)
        expect(niceLimit(limit)).toBe(limit)
      }),
    )
  })

  it('refuses what has no size and names it', () => {
    expect(() => niceLimit(NaN)).toThrow('found NaN')
    expect(() => niceLimit(Infinity)).toThrow('found Infinity')
  })

  it('is taken from the largest finite number', () => {
    expect(largestSize([0.2, -3, Infinity, NaN])).toBe(3)
    expect(largestSize([])).toBe(0)
  })
})
