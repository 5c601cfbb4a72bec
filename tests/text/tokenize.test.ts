import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../src/text/graphemes'
import { tokenize, type TokenizeOptions } from '../../src/text/tokenize'

const words = { mode: 'word', punctuation: 'keep' } as const
const characters = { mode: 'character', punctuation: 'keep' } as const
const family = '👨‍👩‍👧‍👦'
const flag = '🇨🇳'

const anyOptions: fc.Arbitrary<TokenizeOptions> = fc.record(
  {
    mode: fc.constantFrom('word', 'character'),
    punctuation: fc.constantFrom('keep', 'drop'),
    language: fc.constantFrom('en', 'zh'),
    segmenter: fc.constant(null),
  },
  { requiredKeys: ['mode', 'punctuation'] },
)
const difficult = fc
  .array(
    fc.constantFrom(
      'a',
      '-',
      '.',
      '"',
      ' ',
      '\n',
      '\u0000',
      '\u200D',
      '\uFE0F',
      '\u0301',
      '\uD83D',
      '锯',
      'ש',
      family,
      flag,
    ),
  )
  .map(parts => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), difficult)
const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

describe('graphemes', () => {
  it('counts a family, a flag and an accented letter as one each', () => {
    expect(graphemes(`${family}${flag}e\u0301`)).toEqual([family, flag, 'e\u0301'])
  })

  it('falls back to whole code points where there is no segmenter', () => {
    expect(graphemes('锯🌲a', null)).toEqual(['锯', '🌲', 'a'])
  })

  it('gives back any string when joined, with a segmenter or without', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(graphemes(text).join('')).toBe(text)
        expect(graphemes(text, null).join('')).toBe(text)
      }),
    )
  })
})

describe('tokenize', () => {
  it('cuts English at spaces and before punctuation', () => {
    expect(tokenize('I saw a saw.', words)).toEqual(['I', 'saw', 'a', 'saw', '.'])
  })

  it('drops punctuation on request, but neither emoji nor signs with a meaning', () => {
    expect(tokenize('“Well”, 3 + 4 (🌲)!', { ...words, punctuation: 'drop' })).toEqual(['Well', '3', '+', '4', '🌲'])
    expect(tokenize('50 % off: R & D #1!', { ...words, punctuation: 'drop' })).toEqual([
      '50',
      '%',
      'off',
      'R',
      '&',
      'D',
      '#',
      '1',
    ])
  })

  it('keeps an apostrophe inside its word', () => {
    expect(tokenize("I don't, you don’t", words)).toEqual(['I', "don't", ',', 'you', 'don’t'])
  })

  it.each([
    ['state-of-the-art', ['state-of-the-art']],
    ['a GPT-2 model', ['a', 'GPT-2', 'model']],
    ['a 2-year-old', ['a', '2-year-old']],
    ['yes - no', ['yes', '-', 'no']],
    ['5-3', ['5', '-', '3']],
    ['yes-', ['yes', '-']],
    ['yes--no', ['yes', '--', 'no']],
    ['well...', ['well', '...']],
  ])('reads the hyphens and dots of %s as a reader would', (text, tokens) => {
    expect(tokenize(text, words)).toEqual(tokens)
    expect(tokenize(text, { ...words, segmenter: null })).toEqual(tokens)
  })

  it('cuts Chinese into fewer words than characters and loses nothing', () => {
    const tokens = tokenize('我看见一把锯子。', words)
    expect(tokens.join('')).toBe('我看见一把锯子。')
    expect(tokens.at(-1)).toBe('。')
    expect(tokens.length).toBeLessThan(8)
  })

  it('lets a space in Chinese separate words whatever the dictionary says', () => {
    expect(tokenize('乒乓球 拍', words)).toContain('拍')
  })

  it('gives single characters in character mode', () => {
    expect(tokenize(`锯 子${family}ab`, characters)).toEqual(['锯', '子', family, 'a', 'b'])
  })

  it('reads one Han character at a time where there is no segmenter', () => {
    expect(tokenize("锯子 isn't 木", { ...words, segmenter: null })).toEqual(['锯', '子', "isn't", '木'])
  })

  it('keeps words written from right to left in reading order', () => {
    expect(tokenize('שלום עולם', words)).toEqual(['שלום', 'עולם'])
  })

  it('composes marks, so that one spelling is one token', () => {
    expect(tokenize('cafe\u0301 caf\u00E9', words)).toEqual(['caf\u00E9', 'caf\u00E9'])
  })

  it('strips control characters but lets line feeds and zero-width spaces separate', () => {
    expect(tokenize('a\u0000b\u202Ec\nd\u200Be\uFEFF', words)).toEqual(['abc', 'd', 'e'])
  })

  it('shows a replacement character for half a surrogate pair', () => {
    expect(tokenize('\uD83D 🌲 \uDE00', words)).toEqual(['\uFFFD', '🌲', '\uFFFD'])
  })

  it('gives no tokens for text with nothing to see', () => {
    for (const text of ['', ' \t\n\u3000', '\u200D\uFE0F', '\u0007']) expect(tokenize(text, words)).toEqual([])
  })

  it('handles thousands of characters', () => {
    expect(tokenize('锯子saw '.repeat(1000), characters)).toHaveLength(5000)
    expect(tokenize('a-'.repeat(5000), words)).toHaveLength(2)
  })

  it('turns any string into visible, well-formed, composed tokens without white space', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        for (const token of tokenize(text, options)) {
          expect(token).toMatch(/[^\s\p{Default_Ignorable_Code_Point}]/u)
          expect(token).not.toMatch(/[\s\p{Cs}\p{Cc}]/u)
          expect(token.normalize('NFC')).toBe(token)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('loses no printable character, whichever way it cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), anyOptions, (text, options) => {
        expect(tokenize(text, { ...options, punctuation: 'keep' }).join('')).toBe(withoutSpace(text))
      }),
    )
  })
})
