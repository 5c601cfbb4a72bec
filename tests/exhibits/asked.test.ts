import { describe, expect, it } from 'vitest'
import { askedPositions } from '../../src/exhibits/asked'
import { blank, provide, withLength, type Recipe, type Trained } from '../../src/recipe'

const trained: Trained = {
  id: 'asks',
  model: 'gru',
  options: {},
  task: { id: 'recall' },
  title: { en: '', zh: '' },
  question: { en: '', zh: '' },
  words: [],
  kind: 'answer',
  begins: false,
  answers: [],
  example: [],
  tensors: new Map(),
  origin: { seed: 1, steps: 1, metrics: [], hash: '0' },
}

const isLast: Trained['asks'] = tokens => tokens.map((_, at) => at === tokens.length - 1)

const on = (part: Partial<Trained>): Recipe => ({
  ...blank('gru'),
  tokens: ['a', 'b', 'c'],
  weights: provide({ ...trained, ...part }),
})

describe('the positions that are asked about', () => {
  it('are what the task says of the words that are read, padding apart', () => {
    const recipe = on({ id: 'some', asks: isLast })
    expect(askedPositions(recipe)).toEqual([false, false, true])
    expect(askedPositions(withLength(recipe, 2))).toEqual([false, true])
    expect(askedPositions(withLength(recipe, 5))).toEqual([false, false, true])
  })

  it('count the mark before the first word', () => {
    expect(askedPositions(on({ id: 'begun', asks: isLast, begins: true }))).toEqual([false, false, false, true])
  })

  it('are not told where a task asks about all words, and where nothing was trained', () => {
    expect(askedPositions(on({ id: 'all' }))).toBeUndefined()
    expect(askedPositions({ ...blank('gru'), tokens: ['a'] })).toBeUndefined()
  })
})
