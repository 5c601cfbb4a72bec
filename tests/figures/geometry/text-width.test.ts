import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from '../../../src/figures/geometry/text-width'

describe('fitText', () => {
  it('leaves what fits alone and shortens the rest until it fits', () => {
    expect(fitText('saw', 100, 14)).toBe('saw')
    const short = fitText('incomprehensibilities', 60, 14)
    expect(short.endsWith('…')).toBe(true)
    expect(textWidth(short, 14)).toBeLessThanOrEqual(60)
  })

  it('never tears a character of two units apart', () => {
    expect(fitText('🌲🌲🌲', 34, 14)).toBe('🌲…')
  })

  it('counts Chinese characters as full squares', () => {
    expect(textWidth('看见', 14)).toBe(28)
  })
})
