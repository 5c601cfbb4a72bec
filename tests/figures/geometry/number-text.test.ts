import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText, percentText, sameNumber, scalarText, spokenText } from '../../../src/figures/geometry/number-text'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const ordinary = fc.double({ noNaN: true, min: -1200, max: 1200 })
const nearInteger = fc
  .tuple(fc.constantFrom(-2, -1, 0, 1, 2), fc.double({ noNaN: true, min: -0.02, max: 0.02 }))
  .map(([integer, off]) => integer + off)

/** The number a printed text claims, and whether it claims only a bound. */
function claim(text: string): { readonly bound: string; readonly number: number } {
  const [, bound = '', rest = ''] = /^([<>]?)(.*)$/.exec(text) ?? []
  return { bound, number: Number(rest.replace('\u2212', '-').replace('∞', 'Infinity')) }
}

describe('a number in a cell', () => {
  it.each([
    [0.73, '.73'],
    [-0.73, '−.73'],
    [1.27, '1.27'],
    [12.34, '12.3'],
    [136.6, '137'],
    [9.996, '10.0'],
    [99.96, '100'],
    [1234.5, '1.2e3'],
    [1e300, '1.0e300'],
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-1, '−1'],
    [2, '2'],
    [0.999, '>.99'],
    [-0.999, '<−.99'],
    [0.001, '<.01'],
    [-0.001, '>−.01'],
    [1.001, '<1.01'],
    [-1.001, '>−1.01'],
    [5e-324, '<.01'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, '?'],
  ])('%d is "%s"', (value, text) => {
    expect(cellText(value)).toBe(text)
  })

  it('says 0 or ±1 only for exactly that', () => {
    fc.assert(
      fc.property(fc.oneof(ordinary, nearInteger), value => {
        const { bound, number } = claim(cellText(value))
        if (bound === '' && Math.abs(number) <= 1 && Number.isInteger(number)) expect(number).toBe(value + 0)
      }),
    )
  })

  it('is right to half a unit of its last digit, and a bound is a true bound', () => {
    fc.assert(
      fc.property(fc.oneof(ordinary, nearInteger), value => {
        const { bound, number } = claim(cellText(value))
        if (bound === '<') expect(value).toBeLessThan(number)
        else if (bound === '>') expect(value).toBeGreaterThan(number)
        else expect(Math.abs(number - value)).toBeLessThanOrEqual(Math.max(0.00500001, Math.abs(value) * 0.05))
      }),
    )
  })

  it('never has a hyphen for a minus, a leading zero before the point, or more than eight characters', () => {
    fc.assert(
      fc.property(finite, value => {
        expect(cellText(value)).toMatch(/^[<>]?\u2212?(?:\d+(?:\.\d+)?(?:e-?\d+)?|\.\d+)$/)
        expect(cellText(value)).not.toMatch(/(?:^|\D)0\./)
        expect(cellText(value).length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('a number on its own', () => {
  it.each([
    [0.73131, '0.7313'],
    [-0.5, '−0.5000'],
    [0.99999, '>0.9999'],
    [0.00001, '<0.0001'],
    [-0.00001, '>−0.0001'],
    [1, '1'],
    [12.34567, '12.346'],
  ])('%d is "%s"', (value, text) => {
    expect(scalarText(value)).toBe(text)
  })

  it('says 0 or ±1 only for exactly that', () => {
    fc.assert(
      fc.property(fc.oneof(ordinary, nearInteger), value => {
        const { bound, number } = claim(scalarText(value))
        if (bound === '' && Math.abs(number) <= 1 && Number.isInteger(number)) expect(number).toBe(value + 0)
      }),
    )
  })
})

describe('other texts of a number', () => {
  it('keeps the leading zero in a sentence', () => {
    expect([0.5, 0.999, -0.25].map(spokenText)).toEqual(['0.50', '>0.99', '−0.25'])
  })

  it('says 0 or 100 percent only for exactly that', () => {
    expect([0, 0.001, 0.123, 0.999, 1].map(share => percentText(share))).toEqual(['0', '<1', '12', '>99', '100'])
  })

  it('says 0 or 100 percent only for exactly that with a decimal, too', () => {
    const shares = [0, 0.0004, 0.0006, 0.5, 0.9994, 0.9996, 0.99951, 1]
    expect(shares.map(share => percentText(share, 1))).toEqual([
      ...['0', '<0.1', '0.1', '50.0', '99.9', '>99.9', '>99.9', '100'],
    ])
    expect(percentText(NaN, 1)).toBe('?')
  })

  it('counts both zeros, and what is no number, as unchanged', () => {
    expect([sameNumber(0, -0), sameNumber(NaN, NaN), sameNumber(0.1, 0.2)]).toEqual([true, true, false])
  })
})
