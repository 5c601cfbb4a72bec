import { describe, expect, it } from 'vitest'
import { chipText } from '../../../src/figures/attention/chip-text'
import { textWidth } from '../../../src/figures/geometry/text-width'

describe('the word of a chip', () => {
  it('stands in one line where it fits', () => {
    expect(chipText('saw', '4', 68, 36)).toMatchObject({ lines: ['saw'], whole: true })
  })

  it('is cut in two lines rather than losing its end, with a hyphen where it is spelled with letters', () => {
    expect(chipText('cabinets', '5', 60, 36)).toMatchObject({ lines: ['cabi-', 'nets'], whole: true })
    expect(chipText('循环神经网络', '5', 60, 36)).toMatchObject({ lines: ['循环神', '经网络'], whole: true })
  })

  it('is shortened only where two lines do not hold it or have no height', () => {
    expect(chipText('incomprehensibilities', '12', 60, 36)).toMatchObject({
      whole: false,
      lines: [expect.stringMatching(/…$/)],
    })
    expect(chipText('cabinets', '5', 60, 24)).toMatchObject({ whole: false })
  })

  it('never grows wider than its chip, and never smaller than 12 px', () => {
    for (const word of ['I', 'saw', 'behind', 'cabinets', '锯子', '循环神经网络', 'incomprehensibilities'])
      for (const width of [52, 60, 68, 112]) {
        const { lines, size } = chipText(word, '10', width, 36)
        expect(size).toBeGreaterThanOrEqual(12)
        for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width - 8)
      }
  })
})
