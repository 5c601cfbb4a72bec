import { describe, expect, it } from 'vitest'
import { frameworks, layoutOf, type FrameworkId, type Layout, type RecurrentId } from '../../src/exhibits/frameworks'
import { blank, run, type Recipe } from '../../src/recipe'
import { parameterCount, type Track } from '../../src/trace'

const FIRST: Track = { layer: 1, backward: false }
const models = ['rnn', 'gru', 'lstm'] as const
const tokens = ['I', 'saw', 'a', 'saw']

const recipeOf = (model: RecurrentId, options: Recipe['options'] = {}): Recipe => ({
  ...blank(model),
  tokens,
  options: { ...blank(model).options, ...options },
})

function laid(id: FrameworkId, model: RecurrentId, options: Recipe['options'] = {}, track = FIRST): Layout {
  const framework = frameworks.find(f => f.id === id)
  if (!framework) throw new Error(`no framework is called ${id}`)
  const recipe = recipeOf(model, options)
  return layoutOf(framework, { model, run: run(recipe), options: recipe.options, words: tokens.length, track })
}

const order = ({ gates }: Layout): string => gates.map(({ name }) => name).join(' ')

const shape = ({ tensors }: Layout, name: string) => tensors.find(tensor => tensor.name === name)?.sizes

const learnedBy = ({ tensors, gates }: Layout): number =>
  tensors
    .filter(({ of }) => of === 'learned')
    .reduce((sum, { sizes, each }) => sum + sizes.reduce((a, b) => a * b, 1) * (each ? gates.length : 1), 0)

describe('the order of the gates', () => {
  it.each([
    ['pytorch', 'lstm', 'i f g o'],
    ['pytorch', 'gru', 'r z n'],
    ['keras', 'lstm', 'i f c o'],
    ['keras', 'gru', 'z r h'],
    ['onnx', 'lstm', 'i o f c'],
    ['onnx', 'gru', 'z r h'],
    ['cudnn', 'lstm', 'input forget new memory output'],
    ['cudnn', 'gru', 'reset update new memory'],
    ['textbook', 'lstm', 'f i g o'],
  ] as const)('of %s in its %s is %s', (id, model, expected) => {
    expect(order(laid(id, model))).toBe(expected)
  })

  it('gives every gate as many rows as there are units, one after the other', () => {
    expect(laid('pytorch', 'lstm').gates.map(({ span }) => span)).toEqual([
      [0, 4],
      [4, 8],
      [8, 12],
      [12, 16],
    ])
    expect(laid('cudnn', 'lstm').gates.every(({ span }) => span === undefined)).toBe(true)
  })

  it('gives a gate the colour of its job, whichever way z points', () => {
    const roleOfZ = (update: string) => laid('keras', 'gru', { update }).gates.find(({ key }) => key === 'z')?.role
    expect([roleOfZ('keep'), roleOfZ('write')]).toEqual(['keep', 'write'])
  })

  it('marks the block for which this run has learned nothing', () => {
    const missing = (gates: string) =>
      laid('pytorch', 'lstm', { gates })
        .gates.filter(({ learned }) => !learned)
        .map(({ key }) => key)
    expect(missing('separate')).toEqual([])
    expect(missing('no-forget')).toEqual(['f'])
    expect(missing('i=1-f')).toEqual(['i'])
    expect(missing('f=1-i')).toEqual(['f'])
  })
})

describe('the shapes', () => {
  it('are those of the cell alone where its states are read out', () => {
    for (const model of models) {
      expect(laid('pytorch', model, { classes: 3 })).toEqual(laid('pytorch', model))
    }
  })

  it('of PyTorch’s LSTM hold h and c on both sides, first position, then batch', () => {
    const layout = laid('pytorch', 'lstm')
    expect(layout.call).toBe('output, (h_n, c_n) = nn.LSTM(…)(input, (h_0, c_0))')
    expect(shape(layout, 'input')).toEqual([4, 1, 3])
    for (const state of ['h_0', 'c_0', 'h_n', 'c_n']) expect(shape(layout, state), state).toEqual([1, 1, 4])
    expect(shape(layout, 'output')).toEqual([4, 1, 4])
    expect(shape(layout, 'weight_ih_l0')).toEqual([16, 3])
    expect(shape(layout, 'weight_hh_l0')).toEqual([16, 4])
  })

  it('have no cell where the model has none', () => {
    expect(laid('pytorch', 'gru').call).toBe('output, h_n = nn.GRU(…)(input, h_0)')
    for (const { id } of frameworks) {
      for (const model of ['rnn', 'gru'] as const) {
        expect(laid(id, model).tensors.some(({ name }) => /^(c|c_|cx|cy|Y_c|initial_c)/.test(name))).toBe(false)
      }
    }
  })

  it('follow layers, directions and a projection', () => {
    const options = { layers: 2, direction: 'both', projection: 2 }
    const upper = laid('pytorch', 'lstm', options, { layer: 2, backward: true })
    expect(shape(upper, 'h_0')).toEqual([4, 1, 2])
    expect(shape(upper, 'c_0')).toEqual([4, 1, 4])
    expect(shape(upper, 'output')).toEqual([4, 1, 4])
    expect(shape(upper, 'weight_ih_l1_reverse')).toEqual([16, 4])
    expect(shape(upper, 'weight_hh_l1_reverse')).toEqual([16, 2])
    expect(shape(upper, 'weight_hr_l1_reverse')).toEqual([2, 4])
  })

  it('stand in letters beside their numbers', () => {
    const weight = laid('pytorch', 'lstm').tensors.find(({ name }) => name === 'weight_ih_l0')
    expect(weight?.letters).toEqual(['4·H', 'I'])
    expect(laid('pytorch', 'rnn').tensors.find(({ name }) => name === 'weight_ih_l0')?.letters).toEqual(['H', 'I'])
  })

  it('turn with Keras, whose gates lie side by side', () => {
    expect(shape(laid('keras', 'lstm'), 'kernel')).toEqual([3, 16])
    expect(shape(laid('keras', 'gru', { reset: 'after' }), 'bias')).toEqual([2, 12])
    expect(shape(laid('keras', 'gru', { reset: 'before' }), 'bias')).toEqual([12])
  })

  it.each(frameworks.flatMap(({ id }) => models.map(model => [id, model] as const)))(
    'of %s add up to the learned numbers of the %s in its form of the biases',
    (id, model) => {
      for (const reset of model === 'gru' ? ['before', 'after'] : ['before']) {
        const layout = laid(id, model, model === 'gru' ? { reset } : {})
        expect(learnedBy(layout)).toBe(layout.counts[layout.biases])
      }
    },
  )
})

describe('the number of learned numbers', () => {
  it('is 128 or 144 for an LSTM that reads 3 into 4, and 32 or 36 for a plain cell', () => {
    expect(laid('pytorch', 'lstm').counts).toEqual({ one: 128, two: 144 })
    expect(laid('pytorch', 'rnn').counts).toEqual({ one: 32, two: 36 })
  })

  it('is what the run itself has in either form, in every variant', () => {
    const variants: readonly (readonly [RecurrentId, Recipe['options']])[] = [
      ['rnn', { layers: 2, direction: 'both' }],
      ['gru', { reset: 'after' }],
      ['lstm', { peephole: true, projection: 2 }],
      ['lstm', { gates: 'i=1-f', layers: 3 }],
    ]
    for (const [model, options] of variants) {
      for (const now of ['one', 'two', 'none']) {
        const { counts } = laid('pytorch', model, { ...options, biases: now })
        expect(counts.one).toBe(parameterCount(run(recipeOf(model, { ...options, biases: 'one' }))))
        expect(counts.two).toBe(parameterCount(run(recipeOf(model, { ...options, biases: 'two' }))))
      }
    }
  })
})

describe('the notes', () => {
  const notes = (id: FrameworkId, model: RecurrentId, options: Recipe['options'] = {}): string =>
    laid(id, model, options)
      .notes.map(({ en }) => en)
      .join(' ')

  it('say where r acts, and that PyTorch has a bias behind it', () => {
    expect(notes('pytorch', 'gru', { reset: 'after' })).toContain('as in this run; the bias b_hn')
    expect(notes('pytorch', 'gru')).toContain('the same weights give other numbers')
    expect(notes('keras', 'gru')).toContain('reset_after=False')
    expect(notes('onnx', 'gru', { reset: 'after' })).toContain('linear_before_reset=1')
    expect(notes('textbook', 'gru')).toContain('before the product, as in this run')
  })

  it('say how to carry over a z that points the other way', () => {
    expect(notes('pytorch', 'gru', { update: 'write' })).toContain('change the sign')
    expect(notes('pytorch', 'gru')).toContain('z = 1 keeps the old state, as in this run')
  })

  it('say what a framework lacks of this variant', () => {
    expect(notes('pytorch', 'lstm', { peephole: true })).toContain('no peepholes')
    expect(notes('onnx', 'lstm', { peephole: true })).not.toContain('no peepholes')
    expect(notes('keras', 'lstm', { projection: 2 })).toContain('cannot be projected')
    expect(notes('pytorch', 'lstm', { gates: 'i=1-f' })).toContain('no coupled gates')
  })

  it('say everything in both languages', () => {
    for (const { id } of frameworks) {
      for (const model of models) {
        for (const { zh } of laid(id, model).notes) expect(/\p{Script=Han}/u.test(zh), zh).toBe(true)
      }
    }
  })
})
