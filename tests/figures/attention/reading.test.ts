import { describe, expect, it } from 'vitest'
import { chooseKeys } from '../../../src/figures/attention/choose-keys'
import { keyTotal, lineSum, queryTotal } from '../../../src/figures/attention/sums'
import { byHand, sceneOf, words } from './support/scenes'

const span = (count: number) => Array.from({ length: count }, (_, k) => k)

describe('readAttention', () => {
  it('reads the same pair in both orientations', () => {
    const rows = sceneOf(words(5), { tokens: 'rows' }).reading
    const columns = sceneOf(words(5), { tokens: 'columns' }).reading
    expect(rows.place(1, 3)).toEqual([1, 3])
    expect(columns.place(1, 3)).toEqual([3, 1])
    for (const reading of [rows, columns]) {
      for (const query of span(5)) expect(queryTotal(reading, 'A', query).whole).toBe(true)
    }
  })

  it('hides a masked pair from the step on at which it is hidden', () => {
    const { reading } = sceneOf(words(4), { mask: 'look-ahead' })
    expect(reading.hidden('Z', 0, 3)).toBe(false)
    expect(reading.hidden('M', 0, 3)).toBe(true)
    expect(reading.hidden('E', 0, 3)).toBe(true)
    expect(reading.hidden('A', 0, 3)).toBe(true)
    expect(reading.hidden('A', 3, 0)).toBe(false)
  })

  it('does not call a score of 0 hidden, because it still gets weight', () => {
    const { reading } = sceneOf(words(4), { mask: 'look-ahead', hide: 'score-zero' })
    expect(reading.visible(0, 3)).toBe(false)
    expect(reading.hidden('A', 0, 3)).toBe(false)
    expect(reading.pair('A', 0, 3)).toBeGreaterThan(0)
  })

  it('hides only the weights when hiding comes after sharing', () => {
    const { reading } = sceneOf(words(4), { mask: 'look-ahead', hide: 'after' })
    expect(reading.has('M')).toBe(false)
    expect(reading.hidden('E', 0, 3)).toBe(false)
    expect(reading.hidden('A', 0, 3)).toBe(true)
  })

  it('weighs with masked scores when there are no weights', () => {
    const { reading } = sceneOf(words(4), { weights: 'none', mask: 'look-ahead' })
    expect(reading.weights).toBe('M')
    expect(reading.hidden('M', 0, 3)).toBe(true)
  })
})

describe('sums', () => {
  it('print the four-token example as on paper', () => {
    const { reading } = sceneOf(byHand)
    expect(span(4).map(query => queryTotal(reading, 'A', query).text)).toEqual(['1.00', '1.00', '1.00', '1.00'])
    expect(span(4).map(key => keyTotal(reading, 'A', key).text)).toEqual(['.52', '1.30', '.48', '1.71'])
  })

  it('show that sharing over queries fills columns instead of rows', () => {
    const { reading } = sceneOf(words(4), { share: 'queries' })
    expect(span(4).every(key => keyTotal(reading, 'A', key).whole)).toBe(true)
    expect(span(4).some(query => queryTotal(reading, 'A', query).whole)).toBe(false)
  })

  it('forgive rounding but nothing else', () => {
    expect(lineSum([0.1, 0.2, 0.7]).whole).toBe(true)
    expect(lineSum([0.1, 0.2, 0.699])).toMatchObject({ whole: false, text: '>.99' })
  })
})

describe('progressAt', () => {
  it('knows what has come, what is read and what is still to come', () => {
    const { progress } = sceneOf(words(4), {}, 'exponentiate')
    expect(['Q', 'M', 'E', 'A', 'O'].map(progress.state)).toEqual(['done', 'input', 'active', 'pending', 'pending'])
    expect(progress.pairs).toBe('E')
    expect(progress.large).toEqual(['E'])
  })

  it('shows weighed contents before their sum', () => {
    const weighing = sceneOf(words(4), {}, 'weigh').progress
    expect([weighing.state('A'), weighing.state('V'), weighing.terms, weighing.state('O')]).toEqual([
      'input',
      'input',
      'active',
      'pending',
    ])
    const summing = sceneOf(words(4), {}, 'sum').progress
    expect([summing.terms, summing.state('O')]).toEqual(['input', 'active'])
  })

  it('draws ribbons from no number before there is a score', () => {
    expect(sceneOf(words(4), {}, 'project').progress.pairs).toBeUndefined()
  })
})

describe('chooseKeys', () => {
  it('draws all keys when there is room', () => {
    expect(chooseKeys(4, 16, 2, () => 1)).toEqual({ keys: [0, 1, 2, 3], left: 0 })
  })

  it('keeps the asker and the strongest keys in the order of the sentence', () => {
    expect(chooseKeys(100, 4, 50, key => (key === 7 || key === 90 ? 1 : key === 3 ? 0.5 : 0))).toEqual({
      keys: [3, 7, 50, 90],
      left: 96,
    })
  })

  it('draws the neighbourhood while nothing is known', () => {
    expect(chooseKeys(100, 5, 50, () => 0).keys).toEqual([48, 49, 50, 51, 52])
  })
})
