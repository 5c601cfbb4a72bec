import { describe, expect, it } from 'vitest'
import { examples } from '../../src/text/examples'
import { language } from '../../src/text/language'
import { limits } from '../../src/text/limits'
import { prepareTokens } from '../../src/text/prepare'
import { sentence } from '../../src/text/sentence'
import { tokenize } from '../../src/text/tokenize'

const all = [...examples.en, ...examples.zh]
const count = (text: string): number => text.replaceAll(' ', '').length

describe('examples', () => {
  it('have ids of their own', () => {
    expect(new Set(all.map(example => example.id)).size).toBe(all.length)
  })

  it('stand under the language they are written in, with a note in both', () => {
    for (const spoken of ['en', 'zh'] as const)
      for (const { text, note } of examples[spoken]) {
        expect(language(text)).toBe(spoken)
        expect(language(note.en)).toBe('en')
        expect(note.zh).toMatch(/\p{Script=Han}/u)
      }
  })

  it('hold the two readings of an ambiguous Chinese sentence', () => {
    for (const text of ['乒乓球拍卖完了', '南京市长江大桥']) {
      const cuts = examples.zh.filter(example => example.text === text).map(example => example.tokens?.join('/'))
      expect(new Set(cuts).size).toBe(2)
    }
  })

  it.each(all)('$id: its tokens spell its text and can all be drawn', ({ text, tokens = [] }) => {
    const cut = tokens.length > 0 ? tokens : tokenize(text, { mode: 'word', punctuation: 'keep' })
    expect(prepareTokens(cut)).toEqual({ kind: 'tokens', tokens: cut, dropped: 0, unread: 0 })
    expect(cut.length).toBeLessThanOrEqual(limits.drawn)
    expect(sentence(cut)).toBe(text)
  })

  it.each(all)('$id: keeps every character in both modes', ({ text }) => {
    for (const mode of ['word', 'character'] as const)
      expect(count(sentence(tokenize(text, { mode, punctuation: 'keep' })))).toBe(count(text))
  })
})
