import { describe, expect, it } from 'vitest'
import { exhibits, gloss, nameOf, stepsOf, type Exhibit } from '../../src/exhibits'
import { run, withLength, type Recipe } from '../../src/recipe'
import { formula, labelOf } from '../../src/trace'

const choose = (exhibit: Exhibit, options: Recipe['options']): Recipe => ({
  ...exhibit.start,
  options: { ...exhibit.start.options, ...options },
})

const stepsWith = (exhibit: Exhibit, options: Recipe['options'], length = 4) => {
  const recipe = withLength(choose(exhibit, options), length)
  return stepsOf(exhibit, recipe, run(recipe))
}

const { rnn, gru, lstm, attention } = exhibits
const T = 4

describe('a read-out', () => {
  it.each([
    [rnn, 5 * T + 1],
    [gru, 7 * T + 1],
    [lstm, 8 * T + 1],
    [attention, 9],
  ] as const)('is one more press a word, or one more at the end', (exhibit, count) => {
    expect(stepsWith(exhibit, { classes: 3 })).toHaveLength(count)
  })

  it('follows the highest layer and both directions', () => {
    const steps = stepsWith(lstm, { classes: 3, layers: 2, direction: 'both' })
    const told = steps.filter(({ beat }) => beat === 'l')
    expect(told.map(({ id }) => id)).toEqual(['4.l^2~', '3.l^2~', '2.l^2~', '1.l^2~'])
    expect(told[0]?.values).toEqual(['l^2.4', 'y_hat^2.4'])
  })

  it('says nothing at padding', () => {
    const told = stepsWith(gru, { classes: 2 }, 6).filter(({ beat }) => beat === 'l')
    expect(told.map(({ time }) => time)).toEqual([1, 2, 3, 4])
  })

  it('stands behind positions, projection and sum in self-attention', () => {
    const steps = stepsWith(attention, { classes: 2, positions: 'sinusoidal', output: 'add' })
    expect(steps.map(({ id }) => id)).toEqual(['X', 'Q', 'S', 'Z', 'M', 'E', 'A', 'weigh', 'O', 'H', 'L'])
    expect(steps[0]?.values).toEqual(['T', 'P', 'X'])
  })

  it.each([
    [rnn, 'l.2', 'l_{t} = W_{y}\\,h_{t} + b_{y}'],
    [lstm, 'y_hat.2', '\\hat y_{t} = \\operatorname{softmax}\\left(l_{t}\\right)'],
    [attention, 'X', 'X = T + P'],
    [attention, 'H', 'H = X + O\\,W_{O}'],
    [attention, 'L', 'L = H\\,W_{y} + b_{y}'],
    [attention, 'Y_hat', '\\hat Y = \\operatorname{softmax}\\left(L\\right)'],
  ] as const)('prints as a textbook has it: %#', (exhibit, id, wanted) => {
    const recipe = choose(exhibit, { classes: 2, positions: 'sinusoidal', output: 'add' })
    expect(formula(run(recipe), id)).toBe(wanted)
  })

  it.each([rnn, gru, lstm, attention])('has names, captions and readings aloud in both languages', exhibit => {
    const recipe = choose(exhibit, { classes: 2, positions: 'sinusoidal', output: 'add' })
    const ran = run(recipe)
    const names = exhibit.names(recipe.options)
    for (const { values } of stepsOf(exhibit, recipe, ran)) {
      for (const id of values) {
        const { en, zh } = gloss(ran, id, names)
        expect(en.length, id).toBeGreaterThan(3)
        expect(/\p{Script=Han}/u.test(zh), id).toBe(true)
        expect(nameOf(labelOf(ran, id)?.name ?? '', names).en.length).toBeGreaterThan(3)
      }
    }
    expect(gloss(ran, exhibit === attention ? 'Y_hat' : 'y_hat.1', names).en).toContain('softmax')
    for (const output of ['project', 'add']) {
      for (const { caption } of exhibit.beats({ ...recipe.options, output })) {
        expect(caption.en.split(/\s+/).length).toBeLessThanOrEqual(14)
        expect([...caption.zh].length).toBeLessThanOrEqual(24)
      }
    }
  })
})
