import { describe, expect, it } from 'vitest'
import { beatsOf, exhibits, isStepName, stepsOf, type Options } from '../../src/exhibits'
import { openings } from '../../src/exhibits/openings'
import { defaults, models, type ModelId, type Option, type OptionTable, type OptionValue } from '../../src/models'
import { run } from '../../src/recipe'

const ids = Object.keys(models) as readonly ModelId[]

const extremes = (option: Option): readonly OptionValue[] =>
  option.kind === 'choice' ? option.values : option.kind === 'flag' ? [true, false] : [option.min, option.max]

/** Settings that differ from the usual ones in two options. */
function pairs(table: OptionTable): readonly Options[] {
  const single = Object.entries(table).flatMap(([name, option]) =>
    extremes(option).map((value): readonly [string, OptionValue] => [name, value]),
  )
  return single.flatMap(one => single.map(other => ({ ...defaults(table), ...Object.fromEntries([one, other]) })))
}

describe('the name of a step', () => {
  it.each(ids)('is known where any two settings of %s make that step', model => {
    const exhibit = exhibits[model]
    const prefix = models[model].kind === 'recurrent' ? '2.' : ''
    const beats = new Set(
      pairs(models[model].options).flatMap(options => beatsOf(exhibit, options).map(({ id }) => id)),
    )
    expect(beats.size).toBeGreaterThan(4)
    for (const beat of beats) expect(isStepName(exhibit, prefix + beat), beat).toBe(true)
  })

  it.each(['rnn', 'gru', 'lstm'] as const)('is known in every layer, direction and padded position of %s', model => {
    const exhibit = exhibits[model]
    const options = { ...exhibit.start.options, layers: 3, direction: 'both' }
    const recipe = { ...exhibit.start, options, length: 6 }
    const steps = stepsOf(exhibit, recipe, run(recipe))
    expect(steps.some(({ id }) => id.endsWith('^3~'))).toBe(true)
    for (const { id } of steps) expect(isStepName(exhibit, id), id).toBe(true)
  })

  it('is known wherever an exhibit opens', () => {
    for (const model of ids) {
      expect(isStepName(exhibits[model], 'start')).toBe(true)
      expect(isStepName(exhibits[model], exhibits[model].start.focus.step)).toBe(true)
      expect(isStepName(exhibits[model], openings[model].focus.step)).toBe(true)
    }
  })

  it('is not known where no settings and no sentence make that step', () => {
    for (const id of ['99.zz', 'zz', 'f', '0.f', '2.f^4', '2.f^', '2.constructor', '2.r']) {
      expect(isStepName(exhibits.lstm, id), id).toBe(false)
    }
    for (const id of ['2.A', '3.h', 'zz']) expect(isStepName(exhibits.attention, id), id).toBe(false)
  })
})
