import { describe, expect, it } from 'vitest'
import { shownUnits, unitCount } from '../../src/exhibits/lens'
import { blank, provide, type Recipe, type Trained } from '../../src/recipe'

const SIZE = 12

/** Read-out weights by which unit 8 speaks loudest, then 7, then 6. */
const loud = Float64Array.from({ length: 2 * SIZE }, (_, k) => (k % SIZE > 5 && k % SIZE < 9 ? k % SIZE : 0.1))

const trained: Trained = {
  id: 'loud',
  model: 'gru',
  options: { size: SIZE },
  task: { id: 'agreement' },
  title: { en: '', zh: '' },
  question: { en: '', zh: '' },
  words: [],
  kind: 'label',
  begins: false,
  answers: [],
  example: [],
  tensors: new Map([['W_y', { rows: 2, cols: SIZE, data: loud }]]),
  origin: { seed: 1, steps: 1, metrics: [], hash: '0' },
}

const weights = provide(trained)

const recipe = (part: Partial<Recipe> = {}, size = SIZE): Recipe => ({
  ...blank('gru'),
  options: { ...blank('gru').options, size },
  weights,
  ...part,
})

describe('the units that are drawn', () => {
  it('are those that are known to tell something, filled up with those the answers listen to', () => {
    expect(shownUnits(recipe(), [3, 11])).toEqual([3, 7, 8, 11])
    expect(shownUnits(recipe(), [])).toEqual([0, 6, 7, 8])
  })

  it('are six at most, however much is known', () => {
    expect(shownUnits(recipe(), [0, 1, 2, 3, 4, 5, 6, 7, 8])).toHaveLength(6)
  })

  it('are all of them where there are few, and where nothing was trained', () => {
    expect(shownUnits(recipe({}, 6), [3])).toBeUndefined()
    expect(shownUnits(recipe({ weights: { kind: 'seed', seed: 1 } }), [])).toBeUndefined()
  })

  it('are what a person chose, in their order and once each', () => {
    expect(shownUnits(recipe({ units: [9, 2, 9] }), [3])).toEqual([2, 9])
    expect(shownUnits(recipe({ units: 'all' }), [3])).toBeUndefined()
    expect(shownUnits(recipe({ weights: { kind: 'seed', seed: 1 }, units: [1] }), [])).toEqual([1])
  })

  it('are those of the page where a link names none that exist', () => {
    expect(shownUnits(recipe({ units: [40] }), [3, 11])).toEqual([3, 7, 8, 11])
  })

  it('are one list at every step', () => {
    const units = shownUnits(recipe(), [3, 11])
    expect(units).toBeDefined()
    expect(shownUnits(recipe({ focus: { step: '2.h', level: 'cell' } }), [3, 11])).toBe(units)
  })

  it('belong to states: tokens that look at one another have none', () => {
    expect(unitCount(blank('attention'))).toBeUndefined()
    expect(unitCount(recipe())).toBe(SIZE)
  })
})
