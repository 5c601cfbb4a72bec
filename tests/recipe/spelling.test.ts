import { describe, expect, it } from 'vitest'
import { editsBetween, likelySpellings, shareStem } from '../../src/recipe/spelling'

const edits = (a: string, b: string) => editsBetween([...a], [...b])

describe('likely spellings', () => {
  const sentiment = ['quite', 'hate', 'movie', 'story', 'now', 'at', 'is', 'I', 'terrible', 'wonderful', 'the', 'love']

  it('are none for words that are spelt well and simply not known', () => {
    for (const word of ['waiter', 'not', 'it', 'table', 'on', 'no', 'late']) {
      expect(likelySpellings(sentiment, word)).toEqual([])
    }
    expect(likelySpellings(['letter'], 'better')).toEqual([])
    expect(likelySpellings(['water'], 'baiter')).toEqual([])
  })

  it('find one slip in a short word and two in a long one', () => {
    expect(likelySpellings(['books', 'door'], 'boks')).toEqual(['books'])
    expect(likelySpellings(['cabin'], 'cabinet')).toEqual([])
    expect(likelySpellings(['books'], 'bks')).toEqual([])
    expect(likelySpellings(sentiment, 'teribble')).toEqual(['terrible'])
    expect(likelySpellings(sentiment, 'wonferdul')).toEqual(['wonderful'])
    expect(likelySpellings(['excellent'], 'xcellent')).toEqual(['excellent'])
  })

  it('count two letters that changed places as one slip, even in a word of three', () => {
    expect(edits('teh', 'the')).toBe(1)
    expect(edits('wonferdul', 'wonderful')).toBe(2)
    expect(likelySpellings(sentiment, 'teh')).toEqual(['the'])
    expect(likelySpellings(sentiment, 'mvoie')).toEqual(['movie'])
  })

  it('find other forms of a word, however long their endings', () => {
    expect(likelySpellings(sentiment, 'movies')).toEqual(['movie'])
    expect(likelySpellings(sentiment, 'stories')).toEqual(['story'])
    expect(likelySpellings(sentiment, 'loving')).toEqual(['love'])
    expect(shareStem([...'the'], [...'they'])).toBe(false)
    expect(shareStem([...'be'], [...'beed'])).toBe(false)
  })

  it('put forms of the same word first, then what is nearest, and stop at three', () => {
    expect(likelySpellings(['worlds', 'works', 'work'], 'worked')).toEqual(['works', 'work'])
    expect(likelySpellings(['cards', 'carts', 'cares', 'carps', 'cars'], 'carss')).toEqual(['cars', 'cards', 'carts'])
  })

  it('are not looked for among characters, digits and signs, nor for them', () => {
    expect(likelySpellings(['我', '他', '1998', ','], '你')).toEqual([])
    expect(likelySpellings(['1998', '1999'], '1997')).toEqual([])
    expect(likelySpellings(['a', '.'], ',,')).toEqual([])
    expect(likelySpellings(['乒乓球拍'], '乒乓球打')).toEqual([])
  })

  it('keep the case in which the word is known', () => {
    expect(likelySpellings(['Alice', 'Peter'], 'alcie')).toEqual(['Alice'])
  })
})
