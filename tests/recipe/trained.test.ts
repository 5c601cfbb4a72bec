import { describe, expect, it } from 'vitest'
import { defaults, models } from '../../src/models'
import { gruOptions } from '../../src/models/gru'
import { lstmOptions } from '../../src/models/lstm'
import { rnnOptions } from '../../src/models/rnn'
import {
  blank,
  cutOf,
  decode,
  encode,
  isKnown,
  positionsOf,
  provide,
  readiness,
  readsRare,
  readTrained,
  run,
  suggest,
  trainedOf,
  unknownTokens,
  wordCount,
  withLength,
  writeWeights,
  type Facts,
  type Recipe,
  type Trained,
  type Weight,
} from '../../src/recipe'
import { makeTask, type TaskChoice } from '../../src/tasks'
import { valueOf, type Run } from '../../src/trace'
import { networkFor, type NetworkChoice } from '../../src/training/network'
import { trainerOf, type TrainingRecipe } from '../../src/training/recipe'
import { readTensors, writeTensors } from '../../src/weights'
import { logitsAt, runOn } from '../models/support/networks'
import { at } from '../tensor/support/closeness'
import { tiny } from '../training/support/recipes'

const forward = { layers: 1, direction: 'forward' } as const
const plain = { kind: 'sequence', embedding: 4, read: 'every', positions: { kind: 'none' } } as const
const lstm = { kind: 'lstm', options: { ...defaults(lstmOptions), size: 3 } } as const
const gru = { kind: 'gru', options: { ...defaults(gruOptions), size: 3 } } as const
const rnn = { kind: 'rnn', options: { ...defaults(rnnOptions), size: 3 } } as const
const head = { kind: 'heads', heads: 1, bias: false, residual: true, mask: 'full', radius: 0 } as const

/** One tiny network for every model of the page, with a sentence of its task. */
const trials = {
  lstm: [{ id: 'agreement' }, { ...plain, recurrence: { cell: lstm, ...forward } }, 'the keys to the cabinet are'],
  gru: [{ id: 'sentiment' }, { ...plain, recurrence: { cell: gru, layers: 2, direction: 'both' } }, 'not good .'],
  rnn: [{ id: 'recall' }, { ...plain, read: 'last', recurrence: { cell: rnn, ...forward } }, 'Ann the sun ?'],
  attention: [{ id: 'tagging' }, { ...plain, positions: { kind: 'sinusoidal' }, attention: head }, 'I saw a saw .'],
} as const satisfies Readonly<Record<string, readonly [TaskChoice, NetworkChoice, string]>>

type Trial = keyof typeof trials
const ids = Object.keys(trials) as Trial[]

/** Three steps of training: enough for numbers that nobody set. */
function weightsOf(id: Trial): readonly Weight[] {
  const [task, network] = trials[id]
  const recipe: TrainingRecipe = { ...tiny, task, network, precision: 'single' }
  const trainer = trainerOf(recipe)
  for (let step = 0; step < 3; step++) trainer.step()
  return trainer.parameters()
}

const facts = (id: Trial): Facts => ({
  id: `tiny-${id}`,
  task: trials[id][0],
  network: trials[id][1],
  seed: 1,
  steps: 3,
  metrics: [{ set: 'all', accuracy: 0.5, chance: 0.25, asks: 40 }],
  words: makeTask(trials[id][0]).vocabulary,
})

const bytes = Object.fromEntries(ids.map(id => [id, writeWeights(facts(id), weightsOf(id))])) as Record<
  Trial,
  Uint8Array
>

const read = (id: Trial): Promise<Trained> => readTrained(bytes[id], 'f00d')

/** A recipe on the weights of a trial. */
async function recipeOf(id: Trial, tokens = trials[id][2].split(' ')): Promise<Recipe> {
  const trained = await read(id)
  return { ...blank(trained.model), options: trained.options, weights: provide(trained), tokens }
}

function scoresAt(ran: Run, recipe: Recipe, t: number): readonly number[] {
  const { layers, classes } = recipe.options
  if (recipe.model === 'attention') {
    const { data } = valueOf(ran, 'L')
    return [...data.subarray(t * Number(classes), (t + 1) * Number(classes))]
  }
  return [...valueOf(ran, `l${Number(layers) > 1 ? `^${Number(layers)}` : ''}.${t + 1}`).data]
}

describe('trained weights', () => {
  it.each(ids)('come through a file to the scores of the network that was trained: %s', async id => {
    const recipe = await recipeOf(id)
    const { tokens } = positionsOf(recipe)
    const task = makeTask(trials[id][0])
    const network = networkFor(task, trials[id][1])({ sequences: 1, length: tokens.length, targetLength: 0 })
    const learnt = new Map(weightsOf(id).map(weight => [weight.id, weight]))
    for (const { id: name, value } of network.parameters) value.data.set(learnt.get(name)?.data ?? [])
    runOn(network, { tokens: [tokens.map(token => task.vocabulary.indexOf(token))] })
    const ran = run(recipe)
    for (let t = id === 'rnn' ? tokens.length - 1 : 0; t < tokens.length; t++) {
      const there = logitsAt(network, 0, t, tokens.length)
      const here = scoresAt(ran, recipe, t)
      expect(here).toHaveLength(there.length)
      expect(Float64Array.from(here)).toBeAllClose(Float64Array.from(there), 1e-6)
    }
  })

  it('are stored under the names that training gives them, as the same bytes each time', () => {
    const { tensors, metadata } = readTensors(bytes.lstm)
    expect([...tensors.keys()]).toEqual(weightsOf('lstm').map(weight => weight.id))
    expect(JSON.parse(metadata['network'] ?? '')).toEqual(trials.lstm[1])
    expect(writeWeights(facts('lstm'), weightsOf('lstm'))).toEqual(bytes.lstm)
  })

  it('say what they were trained for', async () => {
    const trained = await read('attention')
    expect(trained).toMatchObject({ id: 'tiny-attention', model: 'attention', task: { id: 'tagging' }, begins: false })
    expect(trained.origin).toEqual({ seed: 1, steps: 3, metrics: facts('attention').metrics, hash: 'f00d' })
    expect(trained.answers[1]?.zh).toBeTruthy()
    expect(trained.options).toMatchObject({ positions: 'sinusoidal', output: 'add', classes: trained.answers.length })
  })

  it('know which words their task asks about, where it does not ask about all', async () => {
    expect((await read('rnn')).asks?.(['Ann', 'the', '?'])).toEqual([false, false, true])
    expect(await read('gru')).not.toHaveProperty('asks')
    expect(await read('attention')).not.toHaveProperty('asks')
  })

  it('can be looked at with tokens as columns', async () => {
    const rows = await recipeOf('attention')
    const columns = { ...rows, options: { ...rows.options, tokens: 'columns' } }
    const [L, turned] = [valueOf(run(rows), 'L'), valueOf(run(columns), 'L')]
    expect(turned.rows).toBe(L.cols)
    for (let t = 0; t < L.rows; t++)
      for (let k = 0; k < L.cols; k++)
        expect(at(turned.data, k * L.rows + t)).toBeCloseTo(at(L.data, t * L.cols + k), 12)
  })
})

describe('a recipe on trained weights', () => {
  it('is not ready before they are there, and is never run on others', () => {
    const recipe: Recipe = { ...blank('lstm'), tokens: ['a'], weights: { kind: 'trained', id: 'elsewhere' } }
    expect(readiness(recipe)).toEqual({ kind: 'missing', source: { kind: 'trained', id: 'elsewhere' } })
    expect(() => run(recipe)).toThrow('elsewhere')
    expect(readiness({ ...recipe, weights: { kind: 'kept', hash: '0badcafe' } }).kind).toBe('missing')
    expect(readiness({ ...recipe, weights: { kind: 'seed', seed: 1 } }).kind).toBe('ready')
  })

  it('is found by its hash when the weights were trained here', async () => {
    const trained = await read('gru')
    const weights = provide(trained, 'kept')
    expect(weights).toEqual({ kind: 'kept', hash: 'f00d' })
    expect(trainedOf(weights)).toBe(trained)
  })

  it('does not fit settings that ask for other numbers, and fits those that do not', async () => {
    const recipe = await recipeOf('lstm')
    const withOptions = (options: Recipe['options']) =>
      readiness({ ...recipe, options: { ...recipe.options, ...options } })
    expect(withOptions({}).kind).toBe('ready')
    expect(withOptions({ gates: 'i=1-f' }).kind).toBe('ready')
    expect(withOptions({ classes: 0 }).kind).toBe('ready')
    expect(withOptions({ size: 5 })).toMatchObject({
      kind: 'unfit',
      misfit: { kind: 'tensor', id: 'W_f', found: [3, 4], expected: [5, 4] },
    })
    expect(withOptions({ peephole: true })).toMatchObject({ misfit: { id: 'p_f', found: undefined } })
    expect(withOptions({ input: 7 })).toMatchObject({ kind: 'unfit' })
    expect(readiness({ ...recipe, model: 'gru' })).toEqual({
      kind: 'unfit',
      misfit: { kind: 'model', found: 'lstm', expected: 'gru' },
    })
  })

  it('begins with the mark that training put before the first word, as a position of its own', async () => {
    const recipe = await recipeOf('lstm')
    expect(positionsOf(recipe)).toMatchObject({ words: 7, begins: true })
    expect(positionsOf(recipe).tokens.slice(0, 2)).toEqual(['<bos>', 'the'])
    expect(positionsOf(withLength(recipe, 2)).tokens).toEqual(['<bos>', 'the', 'keys'])
    expect(positionsOf(withLength(recipe, 7)).tokens.at(-1)).toBe('<pad>')
    expect(positionsOf({ ...recipe, tokens: [] }).tokens).toEqual([])
    expect(valueOf(run(recipe), 'x.1').data).not.toEqual(new Float64Array(4))
    expect(positionsOf({ ...recipe, weights: { kind: 'seed', seed: 1 } }).begins).toBeUndefined()
  })

  it('reads words in the case that the vocabulary has, and unknown ones as zeros', async () => {
    const recipe = await recipeOf('lstm', ['The', 'alice', 'KEY', 'zebra', '<pad>', '<bos>'])
    expect(unknownTokens(recipe)).toEqual([3, 4, 5])
    expect(isKnown(recipe, 'zebra')).toBe(false)
    expect(wordCount(await read('lstm'))).toBe(100)
    expect(isKnown({ weights: { kind: 'seed', seed: 1 } }, 'zebra')).toBe(true)
    const ran = run(recipe)
    const [the] = [valueOf(run(await recipeOf('lstm')), 'x.2').data]
    expect(valueOf(ran, 'x.2').data).toEqual(the)
    for (const t of [5, 6, 7]) expect(valueOf(ran, `x.${t}`).data).toEqual(new Float64Array(4))
    const saw = valueOf(run(await recipeOf('attention', ['saw', 'xyzzy'])), 'T').data
    expect(saw.subarray(4)).toEqual(new Float64Array(4))
    expect(saw.subarray(0, 4)).not.toEqual(new Float64Array(4))
  })

  it('offers known words that are written nearly like an unknown one', async () => {
    const trained = await read('lstm')
    expect(suggest(trained, 'keyz')[0]).toMatch(/^keys?$/)
    expect(suggest(trained, 'Cabinett')[0]).toBe('cabinet')
    expect(suggest(trained, 'frobnicated')).toEqual([])
    expect(suggest(trained, ',,')).not.toContain('a')
    expect(suggest(trained, 'boks').length).toBeLessThanOrEqual(3)
  })

  it('is read as the mark for rare words where training had one, and is unknown all the same', async () => {
    const lookup = (recipe: Recipe) => [...valueOf(run(recipe), 'x.1').data]
    const zeros = await recipeOf('gru', ['frobnicated'])
    const trained = trainedOf(zeros.weights)
    if (!trained) throw new Error('the weights were not provided')
    expect(lookup(zeros)).toEqual([0, 0, 0, 0])
    const words = ['<pad>', '<unk>', ...trained.words.slice(2)]
    const weights = provide({ ...trained, id: 'rare', words })
    const marked = { ...zeros, weights }
    expect(lookup(marked)).toEqual([...Array.from(trained.tensors.get('W_e')?.data ?? []).slice(4, 8)])
    expect([readsRare(marked), readsRare(zeros)]).toEqual([true, false])
    expect(unknownTokens({ weights, tokens: ['frobnicated', '<unk>', 'good'] })).toEqual([0, 1])
    expect(wordCount({ ...trained, words })).toBe(words.length - 2)
  })

  it('is cut into what its weights know words of, signs included', async () => {
    expect(cutOf((await recipeOf('lstm')).weights)).toEqual({ mode: 'word', punctuation: 'keep' })
    expect(cutOf({ kind: 'seed', seed: 1 })).toEqual({ mode: 'word', punctuation: 'drop' })
    const trained = await read('gru')
    const characters = provide({ ...trained, id: 'characters', words: ['<pad>', '长', '大', '了'] })
    expect(cutOf(characters)).toEqual({ mode: 'character', punctuation: 'drop' })
  })

  it('is named in a link without the settings that follow from it, and comes back with them', async () => {
    const recipe = await recipeOf('attention')
    const link = encode(recipe)
    expect(link).toBe('/attention?t=I_saw_a_saw_.&step=start&zoom=overview&weights=tiny-attention')
    expect(decode(link, blank, 'lstm').recipe).toEqual(recipe)
    const without = { ...recipe, options: { ...recipe.options, positions: 'none', mask: 'look-ahead' } }
    expect(encode(without)).toContain('positions=none')
    expect(decode(encode(without), blank, 'lstm').recipe).toEqual(without)
    const [path = '', query = ''] = encode(without).split('?')
    const turned = `${path}?${query.split('&').reverse().join('&')}`
    expect(decode(turned, blank, 'lstm').recipe).toEqual(without)
  })

  it('may be named in a link of another model, which then is not ready', async () => {
    await recipeOf('lstm')
    const { recipe } = decode('#/gru?t=a&weights=tiny-lstm', blank, 'lstm')
    expect(readiness(recipe).kind).toBe('unfit')
    expect(recipe.options).toEqual(blank('gru').options)
  })
})

describe('a faulty file', () => {
  type Changes = Partial<Record<keyof Facts, unknown>>
  const withFacts = (changes: Changes) =>
    readTrained(writeWeights({ ...facts('lstm'), ...changes } as unknown as Facts, weightsOf('lstm')), '')
  const network = (changes: object) => ({ network: { ...trials.lstm[1], ...changes } })

  it.each<readonly [string, Changes]>([
    ['its id is "Über", expected small letters', { id: 'Über' }],
    ['its seed is -1, expected a whole number', { seed: -1 }],
    ['its steps is "many"', { steps: 'many' }],
    ['its metrics is [{"set":"all","accuracy":2}]', { metrics: [{ set: 'all', accuracy: 2 }] }],
    ['its task is chess, expected one of agreement', { task: { id: 'chess' } }],
    ['its word 1 is Ann, expected <bos> as in the task agreement', { words: ['<pad>', 'Ann'] }],
    [
      'which asks for a second sentence',
      { task: { id: 'translation' }, words: makeTask({ id: 'translation' }).vocabulary },
    ],
    ['its network is a translator, which the page does not draw', { network: { kind: 'translator' } }],
    ['reads each word by itself', { network: plain }],
    ['a recurrence and attention', network({ attention: head })],
    ['its cell is nothing', network({ recurrence: { cell: { kind: 'nothing' }, ...forward } })],
    ['its layers is 9, which lstm cannot draw', network({ recurrence: { cell: lstm, ...forward, layers: 9 } })],
    [
      'its cell chooses colour, expected nothing but size',
      network({ recurrence: { cell: { ...lstm, options: { colour: 1 } }, ...forward } }),
    ],
    [
      'its cell chooses temperature, expected nothing but size',
      network({ recurrence: { cell: { ...lstm, options: { ...lstm.options, temperature: 5 } }, ...forward } }),
    ],
    ['names: its longest is 0.000001, expected a whole number', { task: { id: 'names', longest: 1e-6 } }],
    ['brown: its words is "many", expected a whole number', { task: { id: 'brown', words: 'many' } }],
    ['it has the word a twice', { task: { id: 'brown' }, words: ['<pad>', '<unk>', 'a', 'b', 'a'] }],
    ['reads both ends', network({ read: 'last', recurrence: { cell: lstm, layers: 1, direction: 'both' } })],
    ['of the kind transformer', { network: { ...plain, attention: { ...head, kind: 'transformer' } } }],
    ['has 2 heads, expected one', { network: { ...plain, attention: { ...head, heads: 2 } } }],
    ['have biases', { network: { ...plain, attention: { ...head, bias: true } } }],
    [
      'its positions is learned',
      { network: { ...plain, positions: { kind: 'learned', longest: 9 }, attention: head } },
    ],
    ['W_f is 3×4, expected 5×4', network({ recurrence: { cell: { kind: 'lstm', options: { size: 5 } }, ...forward } })],
  ])('is refused with a sentence: %s', async (sentence, changes) => {
    await expect(withFacts(changes)).rejects.toThrow(sentence)
  })

  const withTensors = (change: (weights: Weight[]) => readonly Weight[]) =>
    readTrained(writeWeights(facts('lstm'), change([...weightsOf('lstm')])), '')

  it('names a tensor that is missing, turned, not finite or not asked for', async () => {
    await expect(withTensors(all => all.filter(({ id }) => id !== 'U_o'))).rejects.toThrow(
      'U_o is missing, expected 3×3',
    )
    const turned = withTensors(all => all.map(w => (w.id === 'W_i' ? { ...w, rows: w.cols, cols: w.rows } : w)))
    await expect(turned).rejects.toThrow('W_i is 4×3, expected 3×4')
    const broken = withTensors(all => all.map(w => (w.id === 'b_f' ? { ...w, data: [NaN, 0, 0] } : w)))
    await expect(broken).rejects.toThrow('b_f holds numbers that are not finite')
    const spare = withTensors(all => [...all, { id: 'W_z', rows: 1, cols: 1, data: [0] }])
    await expect(spare).rejects.toThrow('it holds W_z, for which lstm has no place')
  })

  it('says that it is no file of weights, or not one of ours, or of another version', async () => {
    await expect(readTrained(new Uint8Array(3), '')).rejects.toThrow('3 bytes')
    const tensors = new Map()
    const bare = (metadata: Record<string, string>) => readTrained(writeTensors({ tensors, metadata }), '')
    await expect(bare({})).rejects.toThrow('do not say that it holds weights')
    await expect(bare({ unroll: '2' })).rejects.toThrow('version 2, expected 1')
    await expect(bare({ unroll: '1' })).rejects.toThrow('no id')
    await expect(bare({ unroll: '1', id: '{' })).rejects.toThrow('its id is not JSON')
    const { metadata } = readTensors(bytes.lstm)
    const flat = new Map([['W_e', { shape: [4], data: [1, 2, 3, 4], stored: 'F32' }]] as const)
    const shaped = readTrained(writeTensors({ tensors: flat, metadata }), '')
    await expect(shaped).rejects.toThrow('W_e has the shape 4, expected rows and columns')
  })
})

describe('options that read-outs brought', () => {
  it('leave every old recipe as it was: no classes, no positions, nothing behind the outputs', () => {
    for (const model of ['rnn', 'gru', 'lstm', 'attention'] as const) expect(blank(model).options['classes']).toBe(0)
    expect(defaults(models.attention.options)).toMatchObject({ positions: 'none', output: 'found' })
  })
})
