import { describe, expect, it } from 'vitest'
import { defaults, models, sequenceNetwork, type Built, type SequenceNetwork, type Source } from '../../src/models'
import { leaf } from '../../src/tensor'
import { at } from '../tensor/support/closeness'
import { both, forward, gruCell, logitsAt, lstmCell, parametersOnly, rnnCell, runOn } from './support/networks'
import { drawn, named } from './support/source'

const CLASSES = 3
const WIDTH = 4
const sentence = [1, 2, 1, 3, 6]
const length = sentence.length

const draw = drawn(7)
const table = draw({ name: 'W_e', origin: 'parameter', layer: 1, backward: false, rows: 7, cols: WIDTH })

/** Word vectors looked up in the table that the trainable network has as W_e, as rows or as columns. */
const vectors =
  (columns: boolean): Source =>
  request => {
    if (request.origin === 'start') return leaf(request.name, request.rows, request.cols)
    if (request.origin !== 'input') return draw(request)
    const { rows, cols, time } = request
    const words = time === undefined ? sentence : [at(sentence, time - 1)]
    const across = columns || time !== undefined
    const data = Float64Array.from({ length: rows * cols }, (_, k) => {
      const [word, feature] = across ? [k % cols, Math.floor(k / cols)] : [Math.floor(k / cols), k % cols]
      return at(table.data, at(words, word) * WIDTH + feature)
    })
    return leaf(request.name, rows, cols, data)
  }

const small = {
  vocabulary: 7,
  embedding: WIDTH,
  classes: CLASSES,
  read: 'every',
  positions: { kind: 'none' },
} as const satisfies SequenceNetwork

const trained = (options: Partial<SequenceNetwork>) =>
  runOn(sequenceNetwork({ ...small, ...options }, { sequences: 1, length }, parametersOnly(draw)), {
    tokens: [sentence],
  })

/** The logits of the word at a position in a run of the page: a column of its own, or its line of one matrix. */
function scoresOf(built: Built, t: number, highest = 1): readonly number[] {
  if ([...built.labels.values()].some(({ name }) => name === 'l'))
    return [...named(built, `l${highest > 1 ? `^${highest}` : ''}.${t + 1}`).data]
  const L = named(built, 'L')
  const columns = L.rows === CLASSES
  return Array.from({ length: CLASSES }, (_, k) => at(L.data, columns ? k * L.cols + t : t * L.cols + k))
}

function expectSame(page: Built, network: Partial<SequenceNetwork>, highest = 1) {
  const there = trained(network)
  for (let t = 0; t < length; t++)
    expect(Float64Array.from(scoresOf(page, t, highest))).toBeAllClose(
      Float64Array.from(logitsAt(there, 0, t, length)),
      1e-12,
    )
}

const network = { input: WIDTH, layers: 1, direction: 'forward', classes: CLASSES, temperature: 1 } as const

describe('the page and the trainable network are one statement of', () => {
  it.each([
    ['rnn', rnnCell(3)],
    ['gru', gruCell(3)],
    ['lstm', lstmCell(3)],
  ] as const)('%s with a read-out', (_, cell) => {
    const page =
      cell.kind === 'rnn'
        ? models.rnn.build({ ...cell.options, ...network }, length, vectors(false))
        : cell.kind === 'gru'
          ? models.gru.build({ ...cell.options, ...network }, length, vectors(false))
          : models.lstm.build({ ...cell.options, ...network }, length, vectors(false))
    expectSame(page, { recurrence: { cell, ...forward } })
  })

  it('two layers in both directions', () => {
    const cell = lstmCell(3)
    const stacked = { ...network, layers: 2, direction: 'both' } as const
    const page = models.lstm.build({ ...cell.options, ...stacked }, length, vectors(false))
    expectSame(page, { recurrence: { cell, ...both, layers: 2 } }, 2)
  })

  const heads = { kind: 'heads', heads: 1, bias: false, residual: true, mask: 'full', radius: 0 } as const
  const one = {
    ...defaults(models.attention.options),
    ...{ size: WIDTH, valueSize: WIDTH, input: WIDTH, classes: CLASSES },
  }
  const sinusoidal = { kind: 'sinusoidal' } as const

  it.each(['rows', 'columns'] as const)('one head with positions and the input added, tokens as %s', tokens => {
    const options = { ...one, tokens, positions: 'sinusoidal', output: 'add' } as const
    const page = models.attention.build(options, length, turned(tokens))
    expectSame(page, { positions: sinusoidal, attention: heads })
  })

  it('one head without positions, its output projected and not added', () => {
    const page = models.attention.build({ ...one, output: 'project' }, length, vectors(false))
    expectSame(page, { attention: { ...heads, residual: false } })
  })

  it('one head that sees its neighbours only', () => {
    const options = { ...one, output: 'add', mask: 'window', radius: 1 } as const
    expectSame(models.attention.build(options, length, vectors(false)), {
      attention: { ...heads, mask: 'window', radius: 1 },
    })
  })
})

/** The same numbers where tokens are columns: every learnt matrix stands transposed there. */
function turned(tokens: 'rows' | 'columns'): Source {
  if (tokens === 'rows') return vectors(false)
  const given = vectors(true)
  return request => {
    if (request.origin === 'input') return given(request)
    const { rows, cols } = request
    const { data } = draw({ ...request, rows: cols, cols: rows })
    return leaf(
      request.name,
      rows,
      cols,
      Float64Array.from(data, (_, k) => at(data, (k % cols) * rows + Math.floor(k / cols))),
    )
  }
}

describe('a read-out', () => {
  const rnn = (options: Partial<{ classes: number; layers: number; direction: 'forward' | 'both' }>, words = length) =>
    models.rnn.build({ ...defaults(models.rnn.options), ...network, ...options }, length, vectors(false), words)

  it('is not there when there are no classes, and leaves every other value as it was', () => {
    const [bare, read] = [rnn({ classes: 0 }), rnn({})]
    const names = ({ labels }: Built) => new Set([...labels.values()].map(({ name }) => name))
    expect([...names(read)].filter(key => !names(bare).has(key))).toEqual(['W_y', 'b_y', 'l', 'y_hat'])
    expect(named(read, 'h.5').data).toEqual(named(bare, 'h.5').data)
  })

  it('shares 1 among the classes after every word', () => {
    const read = rnn({})
    for (let t = 1; t <= length; t++) {
      expect(named(read, `y_hat.${t}`).data.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12)
    }
  })

  it('says nothing at padding', () => {
    const names = [...rnn({}, 3).labels.values()].filter(({ name }) => name === 'l').map(({ time }) => time)
    expect(names).toEqual([1, 2, 3])
  })

  it('is told with the backward reading where there are two directions, and with the highest layer', () => {
    const joint = [...rnn({ direction: 'both' }).labels.values()].find(({ name }) => name === 'l')
    expect(joint).toMatchObject({ joint: true, layer: 1 })
    expect([...rnn({ layers: 2 }).labels.values()].find(({ name }) => name === 'l')).toMatchObject({ layer: 2 })
  })
})
