import { describe, expect, it } from 'vitest'
import { exhibits, stepsOf } from '../../src/exhibits'
import { halfLife, keeping } from '../../src/exhibits/lstm/forget-bias'
import { predictions } from '../../src/exhibits/predictions'
import { everywhere } from '../../src/exhibits/presets'
import { run, type Pin, type Recipe } from '../../src/recipe'
import { valueOf } from '../../src/trace'

const { gru, lstm } = exhibits

describe('the forget bias', () => {
  it.each([
    [0.5, 1],
    [1 / (1 + Math.exp(-1)), 2.2],
    [1 / (1 + Math.exp(-3)), 14.3],
    [0.99, 69],
    [0.999, 692.8],
  ])('that keeps %d a step leaves half after %d steps', (kept, steps) => {
    expect(halfLife(kept)).toBeCloseTo(steps, 1)
  })

  it('is read out with one decimal while that says something', () => {
    const [dial] = lstm.dials(lstm.start.options)
    const stepsAt = (kept: number) => dial?.readout(Math.log(kept / (1 - kept))).en.split('after ')[1]
    expect([0.5, 0.73106, 0.95257, 0.99, 0.999].map(stepsAt)).toEqual([
      '1 step.',
      '2.2 steps.',
      '14.3 steps.',
      '69 steps.',
      '693 steps.',
    ])
  })

  it('says of a cell that keeps everything no number of steps', () => {
    expect(keeping(1).en).toBe('By itself it keeps everything.')
    expect(keeping(0.9999).en).toContain('keeps > 0.999 a step')
    for (const kept of [1e-9, 0.5, 0.9995, 1 - 2 ** -53, 1]) expect(keeping(kept).en).not.toMatch(/Infinity|NaN/)
  })

  it('can be turned far enough to keep half for hundreds of steps', () => {
    const [dial] = lstm.dials(lstm.start.options)
    expect(halfLife(1 / (1 + Math.exp(-(dial?.max ?? 0))))).toBeGreaterThan(693)
  })
})

describe('the five settings of an LSTM', () => {
  const [pad] = lstm.pads(lstm.start.options)
  const byHand = lstm
    .presets(lstm.start)
    .find(({ id }) => id === 'lstm-by-hand')
    ?.apply(lstm.start)

  const held = (pins: readonly Pin[]): Recipe => {
    if (!byHand) throw new Error('the LSTM has no example worked by hand')
    return { ...byHand, pins }
  }
  const number = (recipe: Recipe, id: string): number => valueOf(run(recipe), id).data[0] ?? NaN

  /** The cell and the state in the corner of this name, with the show gate open. */
  const corner = (title: string) => {
    const found = pad?.corners.find(c => c.title.en === title)
    if (!pad || !found) throw new Error(`the pad has no corner called ${title}`)
    const recipe = held([everywhere(pad.x.key, found.x), everywhere(pad.y.key, found.y), everywhere('o', 1)])
    return [number(recipe, 'c.1'), number(recipe, 'h.1')]
  }

  it.each([
    ['carry', 1, 0.7616],
    ['overwrite', 0.7818, 0.6537],
    ['clear', 0, 0],
    ['count', 1.7818, 0.9449],
  ])('%s leaves c = %d and h = %d', (title, c, h) => {
    const [cell = NaN, state = NaN] = corner(title)
    expect(cell).toBeCloseTo(c, 4)
    expect(state).toBeCloseTo(h, 4)
  })

  it('hide empties h and not c, and is one press', () => {
    const preset = lstm.presets(lstm.start).find(({ id }) => id === 'hide')
    const recipe = preset?.apply(held([]))
    expect(recipe && number(recipe, 'h.1')).toBe(0)
    expect(recipe && number(recipe, 'c.1')).toBeCloseTo(1.272653554, 8)
  })

  it('leave the show gate a slider of its own beside the square', () => {
    expect(pad?.beside?.key).toBe('o')
  })
})

describe('the questions', () => {
  const question = (model: 'gru' | 'lstm', id: string) => predictions[model].find(p => p.id === id)

  it('ask of an LSTM what o = 0 does to c, and which settings empty it', () => {
    const hide = question('lstm', 'hide')
    expect(hide?.choices[hide.answer]?.en).toBe('nothing')
    const clear = question('lstm', 'clear')
    for (const title of ['Carry', 'overwrite', 'hide', 'clear', 'count']) expect(clear?.question.en).toContain(title)
    expect(clear?.choices[clear.answer]?.en).toBe('clear alone')
  })

  it('ask of a GRU which network stands in the corner', () => {
    const corner = question('gru', 'corner')
    expect(corner?.choices[corner.answer]?.en).toBe('a plain RNN')
  })
})

describe('the update gate of a GRU', () => {
  it.each(['keep', 'write'])('shows both shares at its own step and is what that step is about: z = %s', update => {
    const recipe = { ...gru.start, options: { ...gru.start.options, update } }
    const steps = stepsOf(gru, recipe, run(recipe))
    expect(steps.find(({ id }) => id === '3.z')?.values).toEqual(['s.3', 'z.3'])
    expect(steps.find(({ id }) => id === '3.h')?.values).toEqual(['h.3'])
  })

  it('makes r idle while all is kept, and the pad says so', () => {
    expect(gru.pads(gru.start.options).every(({ moot }) => moot?.en && moot.zh)).toBe(true)
  })
})
