import { describe, expect, it } from 'vitest'
import { beatsOf, exhibits, gloss, paddingNote, stepsOf, type Exhibit } from '../../src/exhibits'
import { positionsOf, run, withLength, type Recipe } from '../../src/recipe'
import { expression, formula } from '../../src/trace'

const recurrent: readonly (readonly [string, Exhibit])[] = [
  ['rnn', exhibits.rnn],
  ['gru', exhibits.gru],
  ['lstm', exhibits.lstm],
]

const steps = (exhibit: Exhibit, recipe: Recipe) => stepsOf(exhibit, recipe, run(recipe))

describe.each(recurrent)('%s with padding', (_, exhibit) => {
  const padded = withLength(exhibit.start, 6)

  it('needs one press for every padded position, and as many as ever for a word', () => {
    expect(steps(exhibit, padded)).toHaveLength(steps(exhibit, exhibit.start).length + 2)
    const perWord = (steps(exhibit, exhibit.start).length - 1) / 4
    expect(steps(exhibit, withLength(exhibit.start, 2))).toHaveLength(2 * perWord + 1)
  })

  it('skips it after the words forwards, and before them backwards', () => {
    const both = { ...padded, options: { ...padded.options, direction: 'both', layers: 2 } }
    const order = (track: (mark: string) => boolean) =>
      steps(exhibit, both)
        .filter(({ id }) => /^\d/.test(id) && track(id))
        .filter(({ time }, k, all) => time !== all[k - 1]?.time)
        .map(({ time }) => time)
    expect(order(id => !/[~^]/.test(id))).toEqual([1, 2, 3, 4, 5, 6])
    expect(order(id => id.endsWith('^2~'))).toEqual([6, 5, 4, 3, 2, 1])
    const ids = steps(exhibit, both).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['5.pad', '6.pad~', '5.pad^2', '6.pad^2~']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows every value of the run in exactly one step, or from the start', () => {
    const shown = steps(exhibit, padded).flatMap(({ values }) => values)
    const carried = [...run(padded).labels]
      .filter(([, label]) => label.carried)
      .map(([value]) => run(padded).ids.get(value) ?? '')
    expect(carried.length).toBeGreaterThan(0)
    for (const id of carried)
      expect(
        shown.filter(other => other === id),
        id,
      ).toHaveLength(1)
  })

  it('says what is done there, and writes it: the state is the one before', () => {
    const [last] = steps(exhibit, padded).slice(-1)
    const beat = beatsOf(exhibit, padded.options).find(({ id }) => id === last?.beat)
    expect(beat?.caption.en).toContain('nothing is read')
    expect(beat?.caption.zh).toContain('填充')
    expect(beat?.caption.en.split(/\s+/).length).toBeLessThanOrEqual(14)
    expect([...(beat?.caption.zh ?? '')].length).toBeLessThanOrEqual(24)
    expect(formula(run(padded), 'h.6')).toBe('h_{t} = h_{t-1}')
    const said = gloss(run(padded), 'h.6', exhibit.names(padded.options))
    expect(said.en).toBe('hidden state h = old hidden state h')
    expect(said.zh).toContain('旧的')
    expect(expression(run(padded), 'h.6').inputs.map(({ id }) => id)).toEqual(['h.5'])
  })
})

it('leaves the steps of attention as they are: padding is masked in them', () => {
  const { attention } = exhibits
  const padded = withLength(attention.start, 6)
  expect(steps(attention, padded).map(({ id }) => id)).toEqual(steps(attention, attention.start).map(({ id }) => id))
  const A = run(padded).byId.get('A')
  for (let row = 0; row < 6; row++) {
    const line = [...(A?.data.subarray(row * 6, row * 6 + 6) ?? [])]
    expect(line.slice(4)).toEqual([0, 0])
    expect(line.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1)
  }
})

it('adds to the step that hides keys, whichever that is, that padding is hidden', () => {
  const noted = (recipe: Recipe) =>
    steps(exhibits.attention, recipe)
      .filter(step => paddingNote(run(recipe), step, positionsOf(recipe)))
      .map(({ id }) => id)
  const { start } = exhibits.attention
  expect(noted(withLength(start, 6))).toEqual(['M'])
  expect(noted(withLength({ ...start, options: { ...start.options, hide: 'after' } }, 6))).toEqual(['A'])
  expect(noted(withLength(start, 3))).toEqual([])
  expect(noted(start)).toEqual([])
})
