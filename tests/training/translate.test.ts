import { describe, expect, it } from 'vitest'
import type { TranslationExample } from '../../src/tasks'
import type { Reader } from '../../src/training/reader'
import { translate } from '../../src/training/translate'

const WORDS = ['<pad>', '<bos>', '<eos>', '我', '看见', '锯子']
const example: TranslationExample = {
  tokens: ['I', 'saw', 'saws'],
  targets: [3, 4, 5, 2],
  facts: {},
  translation: ['我', '看见', '锯子'],
  alignment: [[0], [1], [2]],
}

/** Knows the sentence by heart, and answers only what it is asked after the right words. */
const scripted =
  (script: readonly string[]): Reader =>
  (_, examples) =>
    examples.map(read => at => {
      const written = 'translation' in read ? read.translation : []
      const wrong = written.some((word, k) => k < at && word !== script[k])
      return Float64Array.from(WORDS, word => (word === (wrong ? '<pad>' : script[at]) ? 1 : 0))
    })

describe('translating', () => {
  it('feeds each word back until the end mark, and leaves the end mark out', () => {
    const read = scripted(['我', '看见', '锯子', '<eos>'])
    expect(translate(read, new Float64Array(0), [example], WORDS)).toEqual([['我', '看见', '锯子']])
  })

  it('gives up a sentence that never ends', () => {
    const read = scripted(Array<string>(99).fill('我'))
    expect(translate(read, new Float64Array(0), [example], WORDS)[0]).toHaveLength(5)
  })

  it('lets short sentences end while others go on', () => {
    const read: Reader = (_, examples) => {
      const long = scripted(['我', '看见', '锯子', '<eos>'])(_, examples)
      const short = scripted(['我', '<eos>', '锯子', '锯子'])(_, examples)
      return examples.map((__, k) => (k === 0 ? short[k] : long[k]) ?? (() => new Float64Array(WORDS.length)))
    }
    expect(translate(read, new Float64Array(0), [example, example], WORDS)).toEqual([['我'], ['我', '看见', '锯子']])
  })
})
