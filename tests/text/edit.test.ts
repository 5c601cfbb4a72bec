import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge, remove, split } from '../../src/text/edit'
import { limits } from '../../src/text/limits'
import { prepareTokens } from '../../src/text/prepare'

const family = '👨‍👩‍👧‍👦'
const full = Array.from({ length: limits.tokens }, () => 'saw')

const difficult = fc.constantFrom(
  'a',
  ' ',
  '-',
  '"',
  '锯',
  'ש',
  family,
  '\u0301',
  '\u200D',
  '\u0000',
  '\uD83D',
  'ᄀ',
  'ᅡ',
)
const anyTyped = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: difficult }))
const spelled = (tokens: readonly string[]): string => tokens.join('').replaceAll(' ', '').normalize('NFC')

const anyTokens = fc
  .array(anyTyped, { minLength: 1, maxLength: limits.tokens - 1 })
  .map(prepareTokens)
  .filter(prepared => prepared.kind === 'tokens')
  .map(prepared => prepared.tokens)
const anyIndex = fc.oneof(fc.integer({ min: -3, max: 70 }), fc.double())

describe('merge', () => {
  it('puts a space between English words, none beside Han characters or before a full stop', () => {
    expect(merge(['I', 'like', 'ice', 'cream'], 2)).toEqual(['I', 'like', 'ice cream'])
    expect(merge(['乒乓球', '拍', '卖'], 0)).toEqual(['乒乓球拍', '卖'])
    expect(merge(['用', 'GPT'], 0)).toEqual(['用GPT'])
    expect(merge(['saw', '.'], 0)).toEqual(['saw.'])
  })

  it('joins letters without a space when told to', () => {
    expect(merge(['s', 'a', 'w'], 0, '')).toEqual(['sa', 'w'])
  })

  it('takes the nearest pair for an index outside the list', () => {
    expect(merge(['a', 'b', 'c'], 9)).toEqual(['a', 'b c'])
    expect(merge(['a', 'b', 'c'], -9)).toEqual(['a b', 'c'])
  })

  it('returns the very list that has nothing to merge', () => {
    for (const tokens of [[], ['saw']]) expect(merge(tokens, 0)).toBe(tokens)
  })
})

describe('split', () => {
  it('prefers a space, then the middle', () => {
    expect(split(['a', 'ice cream'], 1)).toEqual(['a', 'ice', 'cream'])
    expect(split(['乒乓球拍'], 0)).toEqual(['乒乓', '球拍'])
  })

  it('counts graphemes, so an emoji is never torn', () => {
    expect(split([`${family}🇨🇳a`], 0, 1)).toEqual([family, '🇨🇳a'])
    expect(split([`${family}🇨🇳a`], 0, 2)).toEqual([`${family}🇨🇳`, 'a'])
  })

  it('leaves something on both sides wherever it is told to cut', () => {
    expect(split(['saw'], 0, -5)).toEqual(['s', 'aw'])
    expect(split(['saw'], 0, 50)).toEqual(['sa', 'w'])
    expect(split(['saw'], 0, Number.NaN)).toEqual(['s', 'aw'])
  })

  it('returns the very list when there is nothing to split or no room', () => {
    for (const tokens of [[], ['锯'], [family], ['\u200Da'], full]) expect(split(tokens, 0)).toBe(tokens)
  })

  it('is undone by merge, for any tokens and any place', () => {
    fc.assert(
      fc.property(anyTokens, fc.nat(70), fc.option(anyIndex, { nil: undefined }), (tokens, index, at) => {
        const place = Math.min(index, tokens.length - 1)
        const halves = at === undefined ? split(tokens, place) : split(tokens, place, at)
        fc.pre(halves !== tokens)
        expect(halves).toHaveLength(tokens.length + 1)
        expect(spelled(merge(halves, place, '').slice(place, place + 1))).toBe(spelled(tokens.slice(place, place + 1)))
        const others = (_: string, other: number): boolean => other !== place
        expect(merge(halves, place, '').filter(others)).toEqual(tokens.filter(others))
      }),
    )
  })
})

describe('remove', () => {
  it('takes one token out and leaves the list it was given alone', () => {
    const tokens = Object.freeze(['I', 'saw', 'it'])
    expect(remove(tokens, 1)).toEqual(['I', 'it'])
    expect(tokens).toEqual(['I', 'saw', 'it'])
  })

  it('takes the nearest place for an index outside the list', () => {
    expect(remove(['a', 'b'], 7)).toEqual(['a'])
    expect(remove(['a', 'b'], -7)).toEqual(['b'])
  })

  it('returns the very list that has nothing to remove', () => {
    const empty: readonly string[] = []
    expect(remove(empty, 0)).toBe(empty)
  })
})

describe('any edit', () => {
  it('never leaves a blank token behind', () => {
    fc.assert(
      fc.property(anyTokens, anyIndex, (tokens, index) => {
        for (const list of [remove(tokens, index), merge(tokens, index), split(tokens, index)])
          expect(prepareTokens(list)).toEqual(
            list.length === 0 ? { kind: 'empty' } : { kind: 'tokens', tokens: list, dropped: 0, unread: 0 },
          )
      }),
    )
  })
})
