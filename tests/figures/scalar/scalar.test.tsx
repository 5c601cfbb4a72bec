import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { scalarText } from '../../../src/figures/geometry/number-text'
import { LanguageContext } from '../../../src/figures/language'
import { nameOf, now } from '../../../src/figures/scalar/cell-name'
import { chain, ladder, lineOf } from '../../../src/figures/scalar/ladder'
import { barScale, scalarLayout } from '../../../src/figures/scalar/layout'
import { ScalarView } from '../../../src/figures/scalar/ScalarView'
import { sentence } from '../../../src/figures/scalar/sentence'
import { blank, run, type Pin, type Recipe } from '../../../src/recipe'
import { worked, type Run } from '../../../src/trace'

const of = (model: Recipe['model'], options: Recipe['options'] = {}, pins: readonly Pin[] = []): Run =>
  run({
    ...blank(model),
    options: { ...blank(model).options, ...options },
    tokens: ['I', 'saw', 'a'],
    weights: { kind: 'seed', seed: 3 },
    pins,
  })

const recipes: readonly (readonly [name: string, run: Run])[] = [
  ['rnn', of('rnn')],
  ['gru', of('gru')],
  ['gru, reset after', of('gru', { reset: 'after', biases: 'two' })],
  ['lstm with peepholes', of('lstm', { peephole: true })],
  ['lstm with projection', of('lstm', { projection: 2 })],
  ['attention', of('attention', { mask: 'look-ahead' })],
  ['additive attention', of('attention', { score: 'additive', bias: true })],
  ['attention hidden after', of('attention', { hide: 'after', mask: 'look-ahead' })],
]

describe('the ladder of a number', () => {
  for (const [name, ran] of recipes) {
    it(`adds up to the number, rung after rung: ${name}`, () => {
      let ladders = 0
      for (const [value] of ran.labels) {
        const id = ran.ids.get(value) ?? ''
        value.data.forEach((_, k) => {
          const { core } = chain(worked(ran, id, Math.floor(k / value.cols), k % value.cols))
          const steps = ladder(core)
          if (!steps) return
          ladders++
          expect(steps.rungs[0]?.from).toBe(0)
          steps.rungs.slice(1).forEach((rung, r) => expect(rung.from).toBe(steps.rungs[r]?.to))
          const end = steps.rungs.at(-1)?.to ?? NaN
          if (Number.isFinite(core.number)) expect(end).toBeCloseTo(core.number, 10)
          else expect(end).toBe(core.number)
        })
      }
      expect(ladders).toBeGreaterThan(0)
    })
  }

  it('takes functions off from the outside in', () => {
    const { core, applied } = chain(worked(of('lstm'), 'f.2', 0, 0))
    expect(applied.map(cell => cell.op)).toEqual(['σ'])
    expect(core.op).toBe('+')
  })

  it('has one rung for every product and one for the bias', () => {
    const { core } = chain(worked(of('lstm'), 'f.2', 1, 0))
    expect(ladder(core)?.rungs.map(rung => rung.factors.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 1])
  })

  it('shows how much a gate could let through', () => {
    const ran = of('lstm')
    const rungs = ladder(worked(ran, 'c.2', 0, 0))?.rungs ?? []
    expect(rungs).toHaveLength(2)
    expect(rungs[0]?.open).toBeCloseTo(ran.byId.get('c.1')?.data[0] ?? NaN, 12)
  })

  it('totals the line that a share is part of', () => {
    const ran = of('attention')
    const weight = worked(ran, 'A', 1, 2)
    const line = lineOf(weight)
    expect(line?.among).toHaveLength(3)
    expect((line?.own.number ?? NaN) / (line?.total ?? NaN)).toBeCloseTo(weight.number, 12)
  })

  it('reckons an exponential from the gap to the greatest', () => {
    const line = lineOf(worked(of('attention'), 'E', 1, 0))
    expect(line?.counted[0]).toBeCloseTo(worked(of('attention'), 'E', 1, 0).number, 12)
    expect(Math.max(...(line?.counted ?? []))).toBe(1)
  })
})

describe('the picture of a running sum', () => {
  const steps = ladder(chain(worked(of('lstm'), 'f.2', 1, 0)).core)

  it('holds zero and every partial sum', () => {
    if (!steps) throw new Error('f.2 has no ladder')
    for (const width of [64, 300, 900]) {
      const scale = barScale(steps, width)
      for (const x of [0, ...steps.rungs.flatMap(rung => [rung.from, rung.to])]) {
        expect(scale.x(x)).toBeGreaterThanOrEqual(0)
        expect(scale.x(x)).toBeLessThanOrEqual(width)
      }
      for (const tick of scale.ticks) expect(scale.x(tick)).toBeLessThanOrEqual(width)
    }
  })

  it('keeps a sum that falls to −∞ on the stage', () => {
    const hidden = ladder(worked(of('attention', { mask: 'look-ahead' }), 'M', 0, 2))
    if (!hidden) throw new Error('M has no ladder')
    expect(hidden.of.number).toBe(-Infinity)
    expect(barScale(hidden, 300).x(-Infinity)).toBeGreaterThanOrEqual(0)
  })

  it('is laid out for phones and walls without becoming wider than the stage', () => {
    for (const width of [320, 390, 768, 1024, 1440, 1920, 3840]) {
      const { wide, bars, plot, rowHeight } = scalarLayout(width, 600, 8)
      expect(bars).toBeGreaterThanOrEqual(64)
      expect(bars + (wide ? plot : 0)).toBeLessThan(width)
      expect(plot).toBeLessThanOrEqual(width)
      expect(rowHeight).toBeGreaterThanOrEqual(44)
    }
  })

  it('brings the rows of a long sum closer rather than cutting the last of them', () => {
    const desk = scalarLayout(1032, 576, 13)
    expect(desk).toMatchObject({ dense: true, long: false })
    expect(desk.rowHeight * 14).toBeLessThan(576)
    expect(scalarLayout(1032, 900, 13).dense).toBe(false)
    expect(scalarLayout(1032, 400, 13)).toMatchObject({ dense: true, long: true, rowHeight: 34 })
  })

  it('keeps rows under a thumb large, where the page scrolls anyway', () => {
    expect(scalarLayout(374, 400, 13)).toMatchObject({ dense: false, long: true, rowHeight: 44 })
  })
})

describe('the words of a worked number', () => {
  it('read as arithmetic in both languages', () => {
    const cell = worked(of('lstm'), 'f.2', 0, 0)
    const said = sentence(cell)
    for (const text of [said.en, said.zh]) expect(text).toContain(`${scalarText(cell.number)} = σ(`)
    expect(said.en).toContain('the sum of 8 numbers')
    expect(said.zh).toContain('8 个数之和')
  })

  it('say that a number is held', () => {
    const pins: readonly Pin[] = [{ name: 'f', time: 2, row: 0, col: 0, number: 0.5 }]
    expect(sentence(worked(of('lstm', {}, pins), 'f.2', 0, 0)).en).toBe('0.5000 is held by hand.')
  })

  it('exist for every cell of every value', () => {
    for (const [, ran] of recipes) {
      for (const [value] of ran.labels) {
        const said = sentence(worked(ran, ran.ids.get(value) ?? '', 0, 0))
        expect(said.en).toMatch(/\.$/)
        expect(said.zh).toMatch(/。$/)
        expect(said.en).not.toContain('undefined')
      }
    }
  })

  it('name what lies one position back', () => {
    const cell = worked(of('lstm'), 'c.2', 0, 0)
    const before = ladder(cell)?.rungs[0]?.factors[1]
    expect(now(cell)).toBe(2)
    expect(before && nameOf(before, 2)).toBe('c_{t-1}')
  })
})

describe('the scalar view', () => {
  const drawn = (ran: Run, id: string, language: 'en' | 'zh' = 'en') =>
    renderToStaticMarkup(
      <LanguageContext value={language}>
        <ScalarView worked={worked(ran, id, 0, 0)} names={{}} width={1200} height={600} onOpen={() => undefined} />
      </LanguageContext>,
    )

  it('has a button for every factor that has a cell, and shows the result with four decimals', () => {
    const ran = of('lstm')
    const html = drawn(ran, 'f.2')
    for (const id of ['W_f', 'U_f', 'b_f', 'x.2', 'h.1']) expect(html).toContain(`class="operand" data-value="${id}"`)
    expect(html.match(/class="operand" /g)).toHaveLength(15)
    expect(html).toContain(`class="scalar-number">${scalarText(worked(ran, 'f.2', 0, 0).number)}<`)
  })

  it('draws every kind of working in both languages', () => {
    for (const [, ran] of recipes) {
      for (const [value] of ran.labels) {
        const id = ran.ids.get(value) ?? ''
        for (const language of ['en', 'zh'] as const) expect(drawn(ran, id, language)).not.toMatch(/NaN|undefined/)
      }
    }
  })
})
