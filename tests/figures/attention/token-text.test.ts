import { describe, expect, it } from 'vitest'
import { fitText, headTexts, textWidth } from '../../../src/figures/attention/token-text'

describe('fitText', () => {
  it('leaves what fits alone and shortens the rest until it fits', () => {
    expect(fitText('saw', 100, 14)).toBe('saw')
    const short = fitText('incomprehensibilities', 60, 14)
    expect(short.endsWith('…')).toBe(true)
    expect(textWidth(short, 14)).toBeLessThanOrEqual(60)
  })

  it('counts Chinese characters as full squares', () => {
    expect(textWidth('看见', 14)).toBe(28)
  })
})

describe('headTexts', () => {
  it('prefers names with positions, then words, then positions alone', () => {
    const tokens = ['I', 'saw', 'a', 'saw']
    expect(headTexts(tokens, 80, 14)).toEqual(['I (1)', 'saw (2)', 'a (3)', 'saw (4)'])
    expect(headTexts(tokens, 32, 14)).toEqual(tokens)
    expect(headTexts(tokens, 16, 14)).toEqual(['1', '2', '3', '4'])
  })
})
