import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/text/limits'
import { prepare, prepareTokens } from '../../src/text/prepare'

const words = { mode: 'word', punctuation: 'keep' } as const

describe('prepare', () => {
  it('gives the tokens of a short sentence and leaves nothing out', () => {
    expect(prepare('I saw a saw', words)).toEqual({
      kind: 'tokens',
      tokens: ['I', 'saw', 'a', 'saw'],
      dropped: 0,
      unread: 0,
    })
  })

  it('says empty for text without a token', () => {
    for (const text of ['', '  \n', '\u200D']) expect(prepare(text, words)).toEqual({ kind: 'empty' })
    expect(prepare('?!', { ...words, punctuation: 'drop' })).toEqual({ kind: 'empty' })
  })

  it('counts the tokens past the limit', () => {
    const prepared = prepare('a '.repeat(limits.tokens + 5), words)
    expect(prepared).toMatchObject({ kind: 'tokens', dropped: 5, unread: 0 })
  })

  it('reads only so many characters and says how many it did not', () => {
    const prepared = prepare('锯'.repeat(limits.characters + 300), { mode: 'character', punctuation: 'keep' })
    expect(prepared).toMatchObject({ dropped: limits.characters - limits.tokens, unread: 300 })
  })

  it('never cuts an emoji in two at the character limit', () => {
    const family = '👨‍👩‍👧‍👦'
    for (let offset = 0; offset <= family.length + 1; offset++) {
      const text = 'a'.repeat(limits.characters - offset) + family + 'b'
      const fits = offset >= family.length
      const tail = fits ? 1 + family.length - offset : 1 + family.length
      expect(prepare(text, words)).toMatchObject({ kind: 'tokens', unread: Math.max(0, tail) })
    }
  })

  it('reads the beginning of a single character that is longer than the limit', () => {
    expect(prepare(`a${'\u0301'.repeat(limits.characters * 2)}`, words)).toMatchObject({
      kind: 'tokens',
      unread: limits.characters + 1,
    })
  })

  it('never throws and never exceeds the limit, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }), text => {
        const prepared = prepare(text, words)
        if (prepared.kind === 'empty') return
        expect(prepared.tokens.length).toBeGreaterThan(0)
        expect(prepared.tokens.length).toBeLessThanOrEqual(limits.tokens)
        expect(prepared.unread).toBeGreaterThanOrEqual(text.length - limits.characters)
      }),
      { numRuns: 30 },
    )
  })
})

describe('prepareTokens', () => {
  it('cleans a list from outside and drops what cannot be seen', () => {
    expect(prepareTokens([' ice \n cream', '', '\u0000', 'e\u0301'])).toEqual({
      kind: 'tokens',
      tokens: ['ice cream', '\u00E9'],
      dropped: 0,
      unread: 0,
    })
    expect(prepareTokens(['', ' '])).toEqual({ kind: 'empty' })
  })

  it('accepts its own result again unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: limits.tokens }), list => {
        const once = prepareTokens(list)
        expect(once.kind === 'tokens' ? prepareTokens(once.tokens) : once).toEqual(once)
      }),
    )
  })
})
