import { describe, expect, it } from 'vitest'
import { exhibits } from '../../src/exhibits'
import { pinTitle } from '../../src/exhibits/pin-title'
import type { ModelId } from '../../src/models'
import { run, type Pin, type Recipe } from '../../src/recipe'

function title(model: ModelId, pin: Omit<Pin, 'number'>, options: Recipe['options'] = {}) {
  const exhibit = exhibits[model]
  const { start } = exhibit
  const recipe = { ...start, options: { ...start.options, ...options } }
  return pinTitle({ ...pin, number: 0 }, exhibit.names(recipe.options), recipe, run(recipe))
}

describe('what a person holds', () => {
  it('is a gate at a word and a unit', () => {
    expect(title('lstm', { name: 'f', time: 2, row: 0, col: 0 })).toEqual({
      en: 'keep gate f (forget gate) · position 2 · unit 1',
      zh: '遗忘门 f（保留） · 位置 2 · 单元 1',
    })
    expect(title('lstm', { name: 'f', time: 'all', row: 'all', col: 'all' }).en).toBe('keep gate f (forget gate)')
    expect(title('gru', { name: 'h', time: 0, row: 1, col: 0 }).en).toBe('hidden state h · start · unit 2')
  })

  it('is a row and a column of a matrix of weights, and a unit of a bias', () => {
    expect(title('lstm', { name: 'W_f', row: 1, col: 2 }).en).toBe('weights on the input W_f · row 2, column 3')
    expect(title('lstm', { name: 'b_f', row: 1, col: 0 }).en).toBe('bias b_f · unit 2')
    expect(title('attention', { name: 'W_Q', row: 1, col: 2 })).toEqual({
      en: 'query weights W_Q · row 2, column 3',
      zh: '查询权重 W_Q · 第 2 行，第 3 列',
    })
    expect(title('attention', { name: 'W_Q', row: 'all', col: 'all' }).en).toBe('query weights W_Q')
  })

  it('is a query and a key where a number belongs to a pair of words', () => {
    expect(title('attention', { name: 'A', row: 1, col: 0 })).toEqual({
      en: 'attention weights A · query saw (2), key I (1)',
      zh: '注意力权重 A · 查询 saw（2），键 I（1）',
    })
    expect(title('attention', { name: 'B', row: 3, col: 1 }).en).toBe('visibility B · query saw (4), key saw (2)')
    expect(title('attention', { name: 'S', row: 1, col: 0 }, { tokens: 'columns' }).en).toBe(
      'scores S · query I (1), key saw (2)',
    )
  })

  it('is a component of one word’s vector, whichever way words run', () => {
    expect(title('attention', { name: 'K', row: 1, col: 2 }).en).toBe('keys K · saw (2), component 3')
    expect(title('attention', { name: 'K', row: 2, col: 1 }, { tokens: 'columns' })).toEqual({
      en: 'keys K · saw (2), component 3',
      zh: '键 K · saw（2），第 3 维',
    })
  })
})
