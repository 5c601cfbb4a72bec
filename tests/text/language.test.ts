import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { language } from '../../src/text/language'

describe('language', () => {
  it('is Chinese only where Han characters outnumber Latin letters', () => {
    expect(language('我看见 a saw')).toBe('en')
    expect(language('我看见一把 saw')).toBe('zh')
    expect(language('看见 ab')).toBe('en')
  })

  it('is English where no letter tells', () => {
    expect(language('')).toBe('en')
    expect(language('123 🌲')).toBe('en')
  })

  it('is the same for tokens as for their text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('saw', 'a', '锯', '锯子', '.', '7')), tokens => {
        expect(language(tokens)).toBe(language(tokens.join('')))
      }),
    )
  })
})
