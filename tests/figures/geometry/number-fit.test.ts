import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitNumbers, narrowed, numberWidth } from '../../../src/figures/geometry/number-fit'
import { cellText } from '../../../src/figures/geometry/number-text'

const someNumbers = fc.array(fc.double({ noNaN: true, min: -99, max: 99 }), { minLength: 1, maxLength: 16 })

describe('the size of numbers in cells', () => {
  it('lets the widest number fit its cell, with air at both sides', () => {
    fc.assert(
      fc.property(someNumbers, fc.integer({ min: 20, max: 140 }), (numbers, size) => {
        const texts = numbers.map(number => cellText(number))
        const fit = fitNumbers(texts, size)
        for (const text of texts) {
          const width = narrowed(text, fit) ?? numberWidth(text) * fit.fontSize
          expect(fit.right).toBeLessThanOrEqual(size)
          expect(fit.right - width).toBeGreaterThanOrEqual(0)
          expect(size - width).toBeGreaterThanOrEqual(0.1 * size)
          expect(width / (numberWidth(text) * fit.fontSize)).toBeGreaterThanOrEqual(0.75)
        }
      }),
    )
  })

  it('prints a negative number of two decimals at 12 px in a cell of 29 px, and grows with the cell', () => {
    expect(fitNumbers(['\u2212.65'], 29).fontSize).toBeGreaterThanOrEqual(12)
    expect(fitNumbers(['\u2212.65'], 58).fontSize).toBeCloseTo(2 * fitNumbers(['\u2212.65'], 29).fontSize, 6)
  })

  it('sets gates and states alike, though gates have no sign', () => {
    expect(fitNumbers(['.65', '.08'], 40).fontSize).toBe(fitNumbers(['\u2212.65', '.08'], 40).fontSize)
  })

  it('sets a wider number narrower and as high as its neighbours', () => {
    expect(fitNumbers(['\u22121.65'], 40).fontSize).toBe(fitNumbers(['\u2212.65'], 40).fontSize)
    expect(narrowed('\u22121.65', fitNumbers(['\u22121.65'], 40))).toBeLessThan(40)
    const fit = fitNumbers(['\u22121.65'], 40)
    expect(narrowed('.65', fit)).toBeUndefined()
    expect((narrowed('\u2212.65', fit) ?? 40) / (numberWidth('\u2212.65') * fit.fontSize)).toBeGreaterThan(0.96)
  })

  it('keeps numbers clear of a mark at the right side', () => {
    expect(fitNumbers(['\u2212.65'], 40, true).right).toBeLessThanOrEqual(33)
  })
})
