import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { texNumber } from '../../src/trace'

describe('a number in a formula', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [0.5, '0.50'],
    [-2, '-2'],
    [0.001, '0.001'],
    [0.999, '0.999'],
    [-0.9996, '-0.9996'],
    [2.0001, '2.00'],
    [3e-9, '3.0 \\cdot 10^{-9}'],
    [-3e-9, '-3.0 \\cdot 10^{-9}'],
    [4e-18, '{\\approx}0'],
    [-4e-18, '{\\approx}0'],
    [5e-324, '{\\approx}0'],
    [1 - 2 ** -53, '{\\approx}1'],
    [1 + 1e-9, '{\\approx}1'],
    [-1 + 1e-9, '{\\approx}{-}1'],
    [-Infinity, '-\\infty'],
    [NaN, '\\text{?}'],
  ])('%d prints as %s', (x, tex) => {
    expect(texNumber(x)).toBe(tex)
  })

  it('says 0, 1 or −1 only of exactly that, however many decimals it has', () => {
    const near = fc
      .tuple(fc.constantFrom(-1, 0, 1), fc.double({ noNaN: true, min: -0.01, max: 0.01 }))
      .map(([whole, off]) => whole + off)
    fc.assert(
      fc.property(near, fc.constantFrom(2, 4), (x, digits) => {
        const number = Number(texNumber(x, digits))
        if (Number.isInteger(number)) expect(number).toBe(x + 0)
      }),
    )
  })

  it('can be typeset', () => {
    for (const x of [4e-18, 1 - 1e-16, 3e-9, NaN, Infinity])
      expect(() => katex.renderToString(`0.5 \\cdot ${texNumber(x)} + 1`, { throwOnError: true })).not.toThrow()
  })
})
