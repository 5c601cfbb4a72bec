import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Chain, type ChainProps } from '../../../src/figures/chain/Chain'
import { lensOn, rowAt, unitAt } from '../../../src/figures/chain/lens'
import type { PlateId } from '../../../src/figures/chain/drawing'
import { stage } from './support/stage'

const quiet = { onOpen: () => undefined, onToken: () => undefined, onTrack: () => undefined }
const options = { size: 12, input: 5, classes: 2 }
const units = [1, 10]

function drawn(plate: PlateId, step: string, props: Partial<ChainProps> = {}): string {
  const given = stage(plate, options)
  const index = given.steps.findIndex(({ id }) => id === step)
  if (index < 0) throw new Error(`no step is called ${step}`)
  return renderToStaticMarkup(
    <Chain {...given} {...quiet} step={index} level="cell" width={1024} height={560} units={units} {...props} />,
  )
}

/** The rows that are drawn of a value, as the rest of the page counts them. */
const rowsOf = (markup: string, id: string): readonly number[] => [
  ...new Set(
    [...markup.matchAll(new RegExp(`data-value="${id}" data-row="(\\d+)"`, 'g'))].map(([, row]) => Number(row)),
  ),
]

describe('a lens on some units', () => {
  it.each([
    ['rnn', '2.h', ['h.1', 'h.2']],
    ['gru', '2.h', ['h.1', 'h.2', 'r.2', 'z.2', 'n.2']],
    ['lstm', '2.o', ['h.2', 'c.2', 'f.2', 'i.2', 'g.2', 'o.2']],
  ] as const)('draws their rows alone, each by its own number: %s', (plate, step, ids) => {
    for (const level of ['cell', 'overview'] as const) {
      const markup = drawn(plate, step, { level })
      for (const id of ids.filter(one => markup.includes(`data-value="${one}"`)))
        expect(rowsOf(markup, id), id).toEqual(units)
      expect(rowsOf(markup, 'x.2'), 'the word is whole').toHaveLength(5)
    }
  })

  it('says which units they are, to those who look and to those who listen', () => {
    const markup = drawn('lstm', '2.o', { level: 'overview' })
    const names = /<g class="chain-units"[^>]*>(.*?)<\/g>/.exec(markup)?.[1] ?? ''
    expect([...names.matchAll(/>(\d+)</g)].map(([, number]) => number)).toEqual(['2', '11', '2', '11'])
    const spoken = [...markup.matchAll(/aria-label="cell state c, position 1, unit (\d+): /g)].map(([, unit]) => unit)
    expect(spoken).toEqual(['2', '11'])
  })

  it('numbers nothing where all units are drawn', () => {
    expect(drawn('lstm', '2.o', { units: undefined })).not.toContain('chain-units')
  })

  it('shows the numbers of the units, their pins and what would be without', () => {
    const { snapshot } = stage('lstm', options)
    const state = snapshot.get('h.2')
    if (!state) throw new Error('the run has h.2')
    const held = { ...state, ghost: state.data.map(x => x + 1), pinned: [0, 10] }
    const lens = lensOn(new Map([...snapshot, ['h.2', held]]), 12, units)
    const seen = lens.snapshot.get('h.2')
    expect(seen?.data).toEqual(Float64Array.from(units, unit => state.data[unit] ?? NaN))
    expect(seen?.ghost).toEqual(Float64Array.from(units, unit => (state.data[unit] ?? NaN) + 1))
    expect(seen?.pinned).toEqual([1])
  })

  it('leaves learned numbers, words and answers whole, however many rows they have', () => {
    const { snapshot } = stage('lstm', { size: 5, input: 5, classes: 5 })
    const lens = lensOn(snapshot, 5, [3])
    for (const id of ['b_f', 'U_f', 'x.2', 'l.2', 'y_hat.2']) expect(lens.snapshot.get(id), id).toBe(snapshot.get(id))
    expect(lens.snapshot.get('f.2')?.rows).toBe(1)
  })

  it('turns a drawn row into a unit and back', () => {
    const lens = lensOn(stage('gru', options).snapshot, 12, units)
    expect(unitAt(lens, 'h.2', 1)).toBe(10)
    expect(rowAt(lens, 'h.2', 10)).toBe(1)
    expect(rowAt(lens, 'h.2', 3)).toBeUndefined()
    expect(unitAt(lens, 'W_r', 7)).toBe(7)
  })

  it('marks the chosen unit where it is drawn, and nothing where it is not', () => {
    const chosen = (row: number) =>
      drawn('gru', '2.h', { selected: { id: 'h.2', row, col: 0 } }).includes('mark-selected')
    expect([chosen(10), chosen(3)]).toEqual([true, false])
  })
})
