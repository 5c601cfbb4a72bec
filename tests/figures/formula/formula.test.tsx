import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { plainTex } from '../../../src/figures/formula/FormulaLine'
import { Formula } from '../../../src/figures/formula/Formula'
import {
  plainSymbol,
  runWidth,
  stepBack,
  stepOn,
  symbolRuns,
  symbolWidth,
} from '../../../src/figures/formula/symbol-runs'
import { remembering } from '../../../src/figures/formula/typesetter'
import { LanguageContext } from '../../../src/figures/language'
import { scaleToFit } from '../../../src/figures/behaviours/shrink'

const terms = [
  { id: 'f.2', tex: 'f_{t}', said: { en: 'keep gate', zh: '遗忘门' }, role: 'keep' },
  { id: 'W_f', tex: 'W_{f}', said: { en: 'weights', zh: '权重' }, role: 'weight' },
] as const

const nothing = () => undefined

const drawn = (language: 'en' | 'zh') =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <Formula
        tex="f_t"
        numbers="0.5"
        mode="numbers"
        onMode={nothing}
        gloss={{ en: 'keep', zh: '保留' }}
        terms={terms}
        active="f.2"
        onOpen={nothing}
        onPoint={nothing}
      />
    </LanguageContext>,
  )

describe('the formula line', () => {
  it('has one button for every term, with its id, its job and its spoken name', () => {
    const html = drawn('en')
    for (const { id, said, role } of terms) {
      expect(html).toMatch(new RegExp(`<button[^>]*class="formula-term role-${role}"[^>]*data-value="${id}"`))
      expect(html).toContain(`>${said.en}</span>`)
    }
    expect(html.match(/formula-term role-/g)).toHaveLength(terms.length)
  })

  it('speaks the language of the page', () => {
    expect(drawn('zh')).toContain('aria-label="公式中的各项"')
    expect(drawn('zh')).toContain('遗忘门')
    expect(drawn('zh')).not.toContain('keep gate')
  })

  it('shows the words in the place of the formula until the typesetter has come', () => {
    expect(drawn('en')).toContain('<p class="formula-coming">keep</p>')
  })

  it('says which form is shown and which term is active', () => {
    expect(drawn('en')).toMatch(/aria-pressed="true">numbers/)
    expect(drawn('en')).toMatch(/data-value="f\.2" aria-current="true"/)
  })

  it('falls back to LaTeX without marks when there is no typesetter', () => {
    const mark = (id: string, tex: string) => `\\htmlData{value=${id}}{\\htmlClass{role-keep}{${tex}}}`
    expect(plainTex(`${mark('f.2', 'f_{t}')} = \\sigma\\left(${mark('c.1', '\\tilde{c}_{t-1}')}\\right)`)).toBe(
      'f_{t} = \\sigma\\left(\\tilde{c}_{t-1}\\right)',
    )
  })

  it('shrinks to fit, but never below its least size', () => {
    expect(scaleToFit(400, 300, 0.85)).toBe(1)
    expect(scaleToFit(270, 300, 0.85)).toBeCloseTo(0.9)
    expect(scaleToFit(100, 300, 0.85)).toBe(0.85)
  })

  it('sets a line once however often it is shown', () => {
    let set = 0
    const remembered = remembering(tex => `${tex}${++set}`)
    expect([remembered('a'), remembered('b'), remembered('a')]).toEqual(['a1', 'b2', 'a1'])
  })
})

describe('a name without a typesetter', () => {
  it('slants letters and keeps digits and signs upright', () => {
    expect(symbolRuns('h_{t-1}')).toEqual([
      { text: 'h', level: 'base', slanted: true },
      { text: 't', level: 'sub', slanted: true },
      { text: '−1', level: 'sub', slanted: false },
    ])
  })

  it('reads accents, layers and arrows', () => {
    expect(plainSymbol('\\tilde c_{t}')).toBe('c̃t')
    expect(plainSymbol('\\hat S')).toBe('Ŝ'.normalize('NFD'))
    expect(plainSymbol('\\overleftarrow{h}^{(2)}_{t+1}')).toBe('h⃖(2)t+1'.normalize('NFD'))
    expect(symbolRuns('b^{x}_{f}').map(run => run.level)).toEqual(['base', 'super', 'sub'])
  })

  it('sets an index under an exponent and goes on after the longer of the two', () => {
    const short = symbolRuns('h^{(2)}_{t}')
    expect(stepBack(short, 2)).toBeCloseTo(runWidth(short[1] ?? { text: '', level: 'base', slanted: false }))
    expect(stepOn(short, 2)).toBeGreaterThan(0)
    const long = symbolRuns('h^{(2)}_{t-1}')
    expect(stepOn(long, 2)).toBe(0)
    expect(stepOn(long, 3)).toBeLessThan(stepOn(short, 2))
  })

  it('is never empty and never narrower than its scripts make it', () => {
    expect(symbolWidth('W_{f}', 20)).toBeGreaterThan(symbolWidth('W', 20))
    expect(symbolRuns('\\unknown').map(run => run.text)).toEqual(['unknown'])
  })
})
