import { describe, expect, it } from 'vitest'
import {
  labelId,
  sequenceNetwork,
  transformerTranslator,
  translator,
  type PairSize,
  type SequenceNetwork,
  type Trainable,
} from '../../src/models'
import { adjoints, hadamard, history, leaf, plan, sum, total, type Value } from '../../src/tensor'
import { at } from '../tensor/support/closeness'
import {
  logitsAt,
  networks,
  parametersOnly,
  runOn,
  transformerPair,
  translators,
  type Filling,
} from './support/networks'
import { drawn } from './support/source'

const source = parametersOnly(drawn(3))
const everyNetwork = Object.entries(networks)

function named(title: string): SequenceNetwork {
  const options = networks[title]
  if (!options) throw new RangeError(`there is no network ${title}`)
  return options
}

const sentences = [
  [1, 2, 1, 3, 6],
  [4, 5, 2, 0, 0],
  [2, 0, 0, 0, 0],
] as const
const words = [5, 3, 1] as const

/** The logits of every word of every sentence. */
const spoken = (built: Trainable, lengths: readonly number[], length: number) =>
  lengths.map((count, s) => Array.from({ length: count }, (_, t) => logitsAt(built, s, t, length)))

const expectClose = (found: readonly number[], expected: readonly number[]) =>
  expect(Float64Array.from(found)).toBeAllClose(Float64Array.from(expected), 1e-12)

describe('a sentence in a batch', () => {
  it.each(everyNetwork)('reads as it does alone and without padding: %s', (_, options) => {
    const batch = runOn(sequenceNetwork(options, { sequences: 3, length: 5 }, source), { tokens: sentences, words })
    sentences.forEach((sentence, s) => {
      const length = at(words, s)
      const alone = runOn(sequenceNetwork(options, { sequences: 1, length }, source), {
        tokens: [sentence.slice(0, length)],
      })
      for (let t = 0; t < length; t++) expectClose(logitsAt(batch, s, t, 5), logitsAt(alone, 0, t, length))
    })
  })

  const pairs: readonly (readonly [string, (size: PairSize) => Trainable])[] = [
    ...Object.entries(translators).map(
      ([title, options]) => [title, (size: PairSize) => translator(options, size, source)] as const,
    ),
    ['transformer', size => transformerTranslator(transformerPair, size, source)],
  ]
  it.each(pairs)('is translated as it is alone and without padding: %s', (_, build) => {
    const written = [
      [1, 2, 3, 4],
      [1, 5, 0, 0],
      [1, 1, 1, 0],
    ] as const
    const batch = runOn(build({ sequences: 3, length: 5, targetLength: 4 }), { tokens: sentences, words, written })
    sentences.forEach((sentence, s) => {
      const length = at(words, s)
      const alone = runOn(build({ sequences: 1, length, targetLength: 4 }), {
        tokens: [sentence.slice(0, length)],
        written: [at(written, s)],
      })
      for (let t = 0; t < 4; t++) expectClose(logitsAt(batch, s, t, 4), logitsAt(alone, 0, t, 4))
    })
  })
})

describe('a later word', () => {
  const causal = /^(each word|rnn$|gru, two layers|causal)/
  const changed = (title: string) => {
    const built = sequenceNetwork(named(title), { sequences: 1, length: 4 }, source)
    const before = spoken(runOn(built, { tokens: [[1, 2, 3, 4]] }), [3], 4)
    return { before, after: spoken(runOn(built, { tokens: [[1, 2, 3, 5]] }), [3], 4) }
  }
  it.each(everyNetwork.filter(([title]) => causal.test(title)))('changes nothing before it: %s', title => {
    const { before, after } = changed(title)
    expect(after).toEqual(before)
  })
  it.each(everyNetwork.filter(([title]) => !causal.test(title)))('is seen by the words before it: %s', title => {
    const { before, after } = changed(title)
    expect(after).not.toEqual(before)
  })

  it('that was not written yet changes no translation before it', () => {
    for (const options of Object.values(translators)) {
      const built = translator(options, { sequences: 1, length: 3, targetLength: 3 }, source)
      const write = (written: readonly number[]) =>
        spoken(runOn(built, { tokens: [[1, 2, 3]], written: [written] }), [2], 3)
      expect(write([1, 2, 5])).toEqual(write([1, 2, 3]))
    }
  })
})

describe('equal words', () => {
  const twice = (title: string) => {
    const built = runOn(sequenceNetwork(named(title), { sequences: 1, length: 5 }, source), {
      tokens: [[1, 3, 2, 3, 4]],
    })
    return [logitsAt(built, 0, 1, 5), logitsAt(built, 0, 3, 5)]
  }
  it('get equal answers, bit for bit, where neither a position nor an order is known', () => {
    for (const title of ['each word by itself', 'two heads without positions']) {
      const [first, second] = twice(title)
      expect(second, title).toEqual(first)
    }
  })
  it('get different answers where positions, an order or a window are known', () => {
    for (const title of ['two heads, sinusoidal', 'rnn', 'a window of two heads']) {
      const [first, second] = twice(title)
      expect(second, title).not.toEqual(first)
    }
  })
})

describe('reading once, after the last position', () => {
  const oneWay = everyNetwork.filter(([, { recurrence }]) => recurrence?.direction !== 'both')
  it.each(oneWay)('says what reading after every position says there: %s', (_, options) => {
    const size = { sequences: 2, length: 3 }
    const filling: Filling = {
      tokens: [
        [1, 2, 3],
        [4, 1, 6],
      ],
    }
    const every = runOn(sequenceNetwork(options, size, source), filling)
    const last = runOn(sequenceNetwork({ ...options, read: 'last' }, size, source), filling)
    for (const s of [0, 1]) expectClose(logitsAt(last, s, 2, 3), logitsAt(every, s, 2, 3))
    expect(() => logitsAt(last, 0, 1, 3)).toThrow('nothing is read at position 1 of sequence 0')
  })

  it('hears the end of each direction: the way back ends at the first word', () => {
    const options = { ...named('gru in both directions'), read: 'last' } as const
    const { labels, logits } = sequenceNetwork(options, { sequences: 1, length: 3 }, source)
    const joined = history(...logits.map(({ value }) => value)).findLast(({ op }) => op?.name === 'stack')
    const own = joined?.from.flatMap(value => labels.get(value) ?? []) ?? []
    expect(own.map(labelId)).toEqual(['h.3', 'h~.1'])
  })
})

describe('a network', () => {
  it.each(everyNetwork)('has the same parameters in the same order for every size of batch: %s', (_, options) => {
    const shape = (sequences: number, length: number) =>
      sequenceNetwork(options, { sequences, length }, source).parameters.map(
        ({ id, value }) => `${id} ${value.rows}×${value.cols}`,
      )
    expect(shape(3, 5)).toEqual(shape(1, 1))
    expect(new Set(shape(2, 2)).size).toBe(shape(2, 2).length)
  })

  it.each([
    ...everyNetwork.map(
      ([title, options]) => [title, sequenceNetwork(options, { sequences: 2, length: 3 }, source)] as const,
    ),
    ...Object.entries(translators).map(
      ([title, options]) => [title, translator(options, { sequences: 2, length: 3, targetLength: 2 }, source)] as const,
    ),
    [
      'transformer that translates',
      transformerTranslator(transformerPair, { sequences: 2, length: 3, targetLength: 2 }, source),
    ] as const,
  ])('calls no two values the same: %s', (_, { labels }) => {
    const ids = [...labels.values()].map(labelId)
    expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([])
  })

  it('asks where padding is only when a word could see it', () => {
    const asks = everyNetwork
      .filter(([, options]) => sequenceNetwork(options, { sequences: 1, length: 2 }, source).slots.length === 2)
      .map(([title]) => title)
    expect(asks).toEqual([
      'lstm, two layers in both directions',
      'gru in both directions',
      'two heads, sinusoidal',
      'two heads without positions',
      'a window of two heads',
      'transformer that sees everything, gelu, norms behind',
      'two heads over the states of an rnn',
    ])
  })

  it.each(everyNetwork)('passes back what finite differences say: %s', (_, options) => {
    const built = sequenceNetwork(options, { sequences: 2, length: 3 }, source)
    runOn(built, {
      tokens: [
        [1, 2, 1],
        [3, 0, 0],
      ],
      words: [3, 1],
    })
    const loss = sum(...built.logits.map(({ value }) => squares(value)))
    const slopes = adjoints(loss, leaf('1', 1, 1, [1]))
    const again = plan([loss])
    for (const { id, value } of built.parameters) {
      const found = slopes.get(value)
      const index = value.data.length >> 1
      const number = at(value.data, index)
      const beside = (by: number) => {
        value.data[index] = number + by
        again.run()
        value.data[index] = number
        return at(loss.data, 0)
      }
      const expected = (beside(1e-5) - beside(-1e-5)) / 2e-5
      const tolerance = 1e-6 * Math.max(1, Math.abs(expected))
      expect(Math.abs((found?.data[index] ?? 0) - expected), `${id}: ${expected}`).toBeLessThan(tolerance)
    }
  })
})

const squares = (y: Value): Value => total('col')(total('row')(hadamard(y, y)))

describe('a network says what it cannot do', () => {
  const small = { vocabulary: 7, embedding: 4, classes: 3, read: 'every', positions: { kind: 'none' } } as const
  const size = { sequences: 1, length: 2 }
  const heads = { kind: 'heads', heads: 3, bias: false, residual: true, mask: 'full', radius: 0 } as const

  it('a token that is no row of its table', () => {
    const built = sequenceNetwork(small, size, source)
    expect(() => runOn(built, { tokens: [[1, -1]] })).toThrow(
      new RangeError('cannot look up -1, the number 2 of source tokens 1×2: expected a whole number from 0 to 6'),
    )
    expect(() => runOn(built, { tokens: [[7, 0]] })).toThrow('cannot look up 7')
    expect(() => runOn(built, { tokens: [[0.5, 0]] })).toThrow('cannot look up 0.5')
  })
  it('more positions than were learnt', () => {
    const options = { ...small, positions: { kind: 'learned', longest: 1 } } as const
    expect(() => sequenceNetwork(options, size, source)).toThrow('there are 1 learnt positions, but a sequence has 2')
  })
  it('positions for what counts by itself', () => {
    expect(() => sequenceNetwork({ ...named('rnn'), positions: { kind: 'sinusoidal' } }, size, source)).toThrow(
      'positions are sinusoidal, but a recurrence counts by itself: expected none',
    )
  })
  it('columns that heads cannot share', () => {
    expect(() => sequenceNetwork({ ...small, attention: heads }, size, source)).toThrow(
      'cannot share 4 columns among 3 heads',
    )
  })
  it('a decoder that is not as large as the last states of its encoder', () => {
    const options = translators['without attention']
    if (!options) throw new RangeError('there is no such translator')
    const encoder = { ...options.encoder, direction: 'both' } as const
    expect(() => translator({ ...options, encoder }, { ...size, targetLength: 1 }, source)).toThrow(
      'the encoder ends with 8 numbers of h: expected 4, as its decoder has',
    )
  })
})
