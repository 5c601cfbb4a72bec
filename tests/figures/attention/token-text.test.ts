import { describe, expect, it } from 'vitest'
import { headTexts } from '../../../src/figures/attention/token-text'

describe('headTexts', () => {
  it('prefers names with positions, then words, then positions alone', () => {
    const tokens = ['I', 'saw', 'a', 'saw']
    expect(headTexts(tokens, 80, 14)).toEqual(['I (1)', 'saw (2)', 'a (3)', 'saw (4)'])
    expect(headTexts(tokens, 32, 14)).toEqual(tokens)
    expect(headTexts(tokens, 16, 14)).toEqual(['1', '2', '3', '4'])
  })
})
