import { describe, expect, it } from 'vitest'
import { sentence } from '../../src/text/sentence'
import { tokenize } from '../../src/text/tokenize'

describe('sentence', () => {
  it.each([
    ['I saw a saw.'],
    ['not bad, not good'],
    ['我看见一把锯子。'],
    ['他说：“锯子在这里。”'],
    ['“I saw,” she said (twice); “really!”'],
    ['he said "yes" and "no".'],
    ["she said 'yes' and left"],
    ['"yes"'],
    ['"yes and no'],
    ["the dogs' tails"],
    ['it costs $5, or 5% more...'],
    ['我用GPT-2模型'],
    ['and/or'],
    ['a 🌲 here'],
    ['שלום, עולם'],
  ])('writes %s the way it was typed', text => {
    expect(sentence(tokenize(text, { mode: 'word', punctuation: 'keep' }))).toBe(text)
  })

  it('is empty for no tokens', () => {
    expect(sentence([])).toBe('')
  })

  it('keeps a space that belongs to a token', () => {
    expect(sentence(['I', 'like', 'ice cream', '.'])).toBe('I like ice cream.')
  })
})
