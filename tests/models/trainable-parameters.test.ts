import { describe, expect, it } from 'vitest'
import { sequenceNetwork, transformerTranslator, translator, type SequenceNetwork } from '../../src/models'
import { both, forward, gruCell, learnt, lstmCell, rnnCell, transformer as small } from './support/networks'
import { drawn } from './support/source'

const source = drawn(1)
const size = { sequences: 1, length: 2 }
const count = (options: SequenceNetwork): number => learnt(sequenceNetwork(options, size, source))

const agreement = { vocabulary: 102, embedding: 16, classes: 102, read: 'every', positions: { kind: 'none' } } as const
const tagging = { vocabulary: 73, embedding: 32, classes: 11, read: 'every', positions: { kind: 'none' } } as const
const recall = { vocabulary: 21, embedding: 12, classes: 8, read: 'last', positions: { kind: 'none' } } as const

const look = { kind: 'heads', heads: 1, bias: false, residual: true, mask: 'full', radius: 0 } as const
const transformer = { ...small, heads: 1, width: 32 } as const

describe('a network learns as many numbers as its size says', () => {
  it('LSTM, GRU and RNN that predict the next of 102 words', () => {
    expect(count({ ...agreement, recurrence: { cell: lstmCell(24), ...forward } })).toBe(8118)
    expect(count({ ...agreement, recurrence: { cell: gruCell(24), ...forward } })).toBe(7134)
    expect(count({ ...agreement, recurrence: { cell: rnnCell(24), ...forward } })).toBe(5166)
  })

  it('a Transformer of two layers that does the same, whatever its heads', () => {
    const options = { ...agreement, positions: { kind: 'learned', longest: 26 } } as const
    expect(count({ ...options, attention: transformer })).toBe(8134)
    expect(count({ ...options, attention: { ...transformer, heads: 2 } })).toBe(8134)
    const wide = { ...transformer, width: 64, heads: 2 }
    expect(count({ ...options, embedding: 32, attention: wide })).toBe(24358)
  })

  it('taggers: each word by itself, recurrences one way and both ways, attention', () => {
    expect(count(tagging)).toBe(2699)
    expect(count({ ...tagging, recurrence: { cell: rnnCell(32), ...forward } })).toBe(4779)
    expect(count({ ...tagging, recurrence: { cell: lstmCell(32), ...forward } })).toBe(11019)
    expect(count({ ...tagging, recurrence: { cell: rnnCell(32), ...both } })).toBe(7211)
    expect(count({ ...tagging, attention: { ...look, heads: 2 } })).toBe(6795)
    expect(count({ ...tagging, positions: { kind: 'sinusoidal' }, attention: look })).toBe(6795)
    expect(count({ ...tagging, positions: { kind: 'learned', longest: 26 }, attention: look })).toBe(7627)
  })

  it('networks that recall, attention over the states of a recurrence among them', () => {
    expect(count({ ...recall, recurrence: { cell: rnnCell(44), ...forward } })).toBe(3120)
    expect(count({ ...recall, recurrence: { cell: gruCell(23), ...forward } })).toBe(2928)
    expect(count({ ...recall, recurrence: { cell: lstmCell(19), ...forward } })).toBe(2844)
    expect(count({ ...recall, embedding: 24, attention: look })).toBe(3008)
    expect(count({ ...recall, recurrence: { cell: rnnCell(24), ...forward }, attention: look })).toBe(3644)
  })

  it('translators with and without attention', () => {
    const pair = { ...size, targetLength: 2 }
    const words = (embedding: number) => ({
      source: { vocabulary: 73, embedding },
      target: { vocabulary: 84, embedding },
    })
    const one = (units: number) => ({ encoder: { cell: gruCell(units), ...forward }, decoder: gruCell(units) })
    const attention = { score: 'general', bias: true } as const
    const two = { encoder: { cell: gruCell(24), ...both }, decoder: gruCell(48) }
    expect(learnt(translator({ ...words(24), ...one(48) }, pair, source))).toBe(28908)
    expect(learnt(translator({ ...words(32), ...one(96) }, pair, source))).toBe(87476)
    expect(learnt(translator({ ...words(24), ...one(48), attention }, pair, source))).toBe(35868)
    expect(learnt(translator({ ...words(24), ...two, attention }, pair, source))).toBe(32412)
    const layer = { layers: 1, heads: 2, width: 64, activation: 'relu', normFirst: true, bias: false } as const
    const positions = { kind: 'sinusoidal' } as const
    expect(learnt(transformerTranslator({ ...words(32), ...layer, positions }, pair, source))).toBe(28916)
    expect(learnt(transformerTranslator({ ...words(32), ...layer, layers: 2, positions }, pair, source))).toBe(49908)
  })
})
