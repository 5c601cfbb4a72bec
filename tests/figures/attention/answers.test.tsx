import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exhibits, stepsOf } from '../../../src/exhibits'
import { AttentionStage, type AttentionStageProps } from '../../../src/figures/attention/AttentionStage'
import { blank, run as runOf, type Recipe } from '../../../src/recipe'
import { snapshot as snapshotOf } from '../../../src/trace'

const answers = [
  { en: 'noun', zh: '名词' },
  { en: 'verb', zh: '动词' },
]

const nothing = () => undefined

function drawn(
  step: string,
  chosen: Recipe['options'] = {},
  view: Partial<Pick<AttentionStageProps, 'level' | 'asked' | 'tokenMarks'>> = {},
): string {
  const tokens = ['I', 'saw', 'a', 'saw']
  const options = { ...blank('attention').options, classes: 2, ...chosen }
  const recipe: Recipe = { ...blank('attention'), tokens, options }
  const run = runOf(recipe)
  const steps = stepsOf(exhibits.attention, recipe, run)
  const index = steps.findIndex(({ id }) => id === step)
  if (index < 0) throw new Error(`no step is called ${step}`)
  return renderToStaticMarkup(
    <AttentionStage
      {...{ options, run, tokens, steps, answers }}
      {...{ snapshot: snapshotOf(run), step: index, level: 'overview', asker: 3, width: 1440, height: 612, ...view }}
      names={{}}
      onOpen={nothing}
      onAsk={nothing}
    />,
  )
}

const count = (markup: string, part: string): number => markup.split(part).length - 1

describe('predictions of attention', () => {
  it('stand beside the shares, one for every token', () => {
    expect(count(drawn('L'), 'aria-label="prediction at ')).toBe(4)
    expect(count(drawn('L', { tokens: 'columns' }), 'aria-label="prediction at ')).toBe(4)
  })

  it('are told of the asker at both levels, but not before the read-out', () => {
    for (const level of ['overview', 'cell'] as const) {
      expect(drawn('L', {}, { level })).toContain('Prediction at saw (4):')
      expect(drawn('O', {}, { level })).not.toContain('Prediction at')
    }
  })

  it('are left out where the task asks nothing, which is said instead', () => {
    const asked = [false, true, true, false]
    for (const tokens of ['rows', 'columns'] as const) {
      const markup = drawn('L', { tokens }, { asked })
      expect(count(markup, 'aria-label="prediction at ')).toBe(2)
      expect(markup).toContain('aria-label="I (1): not asked here"')
    }
    expect(drawn('L', {}, { asked, level: 'cell' })).toContain('saw (4): not asked here')
    expect(drawn('L', {}, { asked })).not.toContain('Prediction at')
  })

  it('leave the drawing as it is where nothing is read out', () => {
    expect(drawn('O', { classes: 0 })).not.toContain('data-value="Y_hat"')
    expect(drawn('O')).toContain('data-value="Y_hat"')
  })

  it('are made of matrices that the row of all matrices shows', () => {
    const markup = drawn('L', { positions: 'sinusoidal', output: 'add' })
    for (const id of ['T', 'P', 'X', 'H', 'L', 'Y_hat']) expect(markup, id).toContain(`data-value="${id}"`)
  })
})

describe('chips of attention', () => {
  it.each(['overview', 'cell'] as const)('mark unknown words and the beginning: %s', level => {
    const markup = drawn('A', {}, { level, tokenMarks: { unknown: [2], begins: true } })
    expect(count(markup, 'data-mark="unknown"')).toBe(1)
    expect(count(markup, 'data-mark="begins"')).toBe(1)
    expect(markup).toContain('a 3 asks, unknown, read as zeros')
    const rare = drawn('A', {}, { level, tokenMarks: { unknown: [2], begins: true, rare: true } })
    expect(rare).toContain('a 3 asks, unknown, read as a rare word')
    expect(rare.split('unknown-badge').length).toBe(markup.split('unknown-badge').length)
  })
})
