import { describe, expect, it } from 'vitest'
import { exhibits, indexOf, stepsOf, type Comparison, type Exhibit } from '../../src/exhibits'
import { everywhere } from '../../src/exhibits/presets'
import { run, type Pin, type Recipe } from '../../src/recipe'
import { valueOf } from '../../src/trace'
import { gapBetween } from '../../src/figures/comparison/gap'

/** What stands beside a recipe at its step. */
function beside(exhibit: Exhibit, recipe: Recipe): readonly Comparison[] {
  const ran = run(recipe)
  const steps = stepsOf(exhibit, recipe, ran)
  return exhibit.comparisons?.({ recipe, run: ran, step: steps[indexOf(steps, recipe.focus.step)] }) ?? []
}

function only(found: readonly Comparison[]): Comparison {
  const [first] = found
  if (!first || found.length > 1) throw new Error(`one comparison was expected, but there are ${found.length}`)
  return first
}

const gru = (options: Recipe['options'], pins: readonly Pin[], step = '3.h'): Recipe => ({
  ...exhibits.gru.start,
  options: { ...exhibits.gru.start.options, ...options },
  pins,
  focus: { step, level: 'cell' },
})

const forms: readonly (readonly [string, Recipe['options']])[] = [
  ['r before the product', {}],
  ['r after the product', { reset: 'after' }],
  ['PyTorch’s form', { reset: 'after', biases: 'two' }],
  ['no bias', { biases: 'none' }],
  ['two layers both ways', { layers: 2, direction: 'both' }],
  ['z meaning write', { update: 'write' }],
]

describe.each(forms)('a GRU with %s', (_, options) => {
  const keepAt = (share: 0 | 1): Pin => everywhere('z', options['update'] === 'write' ? 1 - share : share)

  it('is a plain network where r = 1 and nothing is kept', () => {
    const { here, there, title } = only(beside(exhibits.gru, gru(options, [everywhere('r', 1), keepAt(0)])))
    expect(title.en).toContain('plain RNN')
    expect(here.numbers).toHaveLength(4)
    expect(gapBetween(here.numbers, there.numbers).verdict).not.toBe('apart')
  })

  it('is a layer without memory where r = 0 and nothing is kept', () => {
    const { here, there, title } = only(beside(exhibits.gru, gru(options, [everywhere('r', 0), keepAt(0)])))
    expect(title.en).toContain('per-word layer')
    expect(gapBetween(here.numbers, there.numbers).verdict).not.toBe('apart')
  })

  it('copies where all is kept, whatever r is', () => {
    for (const r of [0, 0.3, 1]) {
      const { here, there, title } = only(beside(exhibits.gru, gru(options, [everywhere('r', r), keepAt(1)])))
      expect(title.en).toContain('old state')
      expect(Array.from(here.numbers)).toEqual(Array.from(there.numbers))
    }
  })

  it('is not a plain network away from the corner', () => {
    const near = beside(exhibits.gru, gru(options, [everywhere('r', 0.9), keepAt(0)]))
    const { here, there } = only(near)
    expect(gapBetween(here.numbers, there.numbers).verdict).toBe('apart')
  })
})

describe('the card of a corner', () => {
  it('says 0 exactly in the form of the books', () => {
    const { here, there } = only(beside(exhibits.gru, gru({}, [everywhere('r', 1), everywhere('z', 0)])))
    expect(gapBetween(here.numbers, there.numbers)).toMatchObject({ greatest: 0, verdict: 'equal' })
  })

  it('agrees with the worked example: .379949 and .739783', () => {
    const preset = exhibits.gru.presets(exhibits.gru.start).find(({ id }) => id === 'gru-by-hand')
    const at = (r: number) => {
      const recipe = preset?.apply(exhibits.gru.start)
      if (!recipe) throw new Error('the GRU has no example worked by hand')
      const pins = [everywhere('r', r), everywhere('z', 0)]
      return only(beside(exhibits.gru, { ...recipe, pins, focus: { step: '1.h', level: 'cell' } })).there.numbers[0]
    }
    expect(at(1)).toBeCloseTo(0.379948962, 8)
    expect(at(0)).toBeCloseTo(0.739783051, 8)
  })

  it('follows the track of the step in a deep network read both ways', () => {
    const options = { layers: 2, direction: 'both' }
    const pins = ['', '~', '^2', '^2~'].flatMap(mark => [everywhere(`r${mark}`, 1), everywhere(`z${mark}`, 0)])
    for (const step of ['2.h', '2.h~', '3.h^2', '3.h^2~']) {
      const { here, there } = only(beside(exhibits.gru, gru(options, pins, step)))
      expect(gapBetween(here.numbers, there.numbers).verdict, step).toBe('equal')
    }
  })

  it('is absent while no gate is held, and before the first word', () => {
    expect(beside(exhibits.gru, gru({}, []))).toEqual([])
    expect(beside(exhibits.gru, gru({}, [everywhere('r', 1), everywhere('z', 0)], 'start'))).toEqual([])
  })

  it('refuses columns of different lengths', () => {
    expect(() => gapBetween([1, 2], [1])).toThrow('one has 2 and the other 1')
  })
})

describe('the peephole of the show gate', () => {
  const byHand = (options: Recipe['options']): Recipe => {
    const preset = exhibits.lstm.presets(exhibits.lstm.start).find(({ id }) => id === 'lstm-by-hand')
    const recipe = preset?.apply(exhibits.lstm.start)
    if (!recipe) throw new Error('the LSTM has no example worked by hand')
    return { ...recipe, options: { ...recipe.options, ...options }, focus: { step: '1.o', level: 'cell' } }
  }

  it('sees the new cell: .7206279192, where the old one would make it .7005671425', () => {
    const { here, there, value, sentence } = only(beside(exhibits.lstm, byHand({ peephole: true })))
    expect(value).toBe('o.1')
    expect(here.numbers[0]).toBeCloseTo(0.7206279192, 9)
    expect(there.numbers[0]).toBeCloseTo(0.7005671425, 9)
    expect(sentence('.7206', '.7006').en).toBe('o sees the new cell: .7206; with the old cell it would be .7006.')
  })

  it('is told only where there are peepholes, at the step or the value of o, and while nobody holds o', () => {
    const recipe = byHand({ peephole: true })
    expect(beside(exhibits.lstm, byHand({}))).toEqual([])
    expect(beside(exhibits.lstm, { ...recipe, focus: { step: '1.f', level: 'cell' } })).toEqual([])
    expect(beside(exhibits.lstm, { ...recipe, pins: [everywhere('o', 1)] })).toEqual([])
    const pointedAt: Recipe = { ...recipe, focus: { step: '1.f', level: 'scalar', value: 'o.1', cell: [0, 0] } }
    expect(only(beside(exhibits.lstm, pointedAt)).value).toBe('o.1')
  })

  it('uses the old cell of the same track', () => {
    const start = exhibits.lstm.start
    const recipe: Recipe = {
      ...start,
      options: { ...start.options, peephole: true, direction: 'both' },
      focus: { step: '4.o~', level: 'cell' },
    }
    const { here, there } = only(beside(exhibits.lstm, recipe))
    // The backward track begins at the last word with an empty cell, which adds nothing to the sum.
    const p = valueOf(run(recipe), 'p_o~').data
    const c = valueOf(run(recipe), 'c~.4').data
    const logit = (x: number) => Math.log(x / (1 - x))
    Array.from(here.numbers).forEach((o, k) => {
      const without = logit(o) - (p[k] ?? 0) * (c[k] ?? 0)
      expect(logit(there.numbers[k] ?? 0)).toBeCloseTo(without, 8)
    })
  })
})
