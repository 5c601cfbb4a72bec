import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageContext, type Language } from '../../../src/figures/language'
import { GradientNorms } from '../../../src/figures/training/GradientNorms'
import { LearningPlot, type Curve } from '../../../src/figures/training/LearningPlot'
import { LearningTable } from '../../../src/figures/training/LearningTable'
import { normText } from '../../../src/figures/training/norm-text'
import { apart, FRAME, plotGeometry } from '../../../src/figures/training/plot-geometry'
import { sampled, thinned } from '../../../src/figures/training/thin'
import { svgDifference } from '../support/svg'

const points = (count: number, of: (step: number) => number) =>
  Array.from({ length: count }, (_, k) => ({ step: k + 1, value: of(k + 1) }))

const learning: Curve = {
  id: 'learning',
  name: { en: 'learning', zh: '训练' },
  points: points(400, step => 0.7 * Math.exp(-step / 150) + 0.02 * Math.sin(step)),
}
const heldBack: Curve = {
  id: 'kept-back',
  name: { en: 'kept back', zh: '留出句' },
  points: [1, 2, 3, 4].map(k => ({ step: 100 * k, value: 0.75 * Math.exp((-2 * k) / 3) })),
}
const answers: Curve = {
  id: 'all',
  name: { en: 'All sentences', zh: '全部句子' },
  points: [1, 2, 3, 4].map(k => ({ step: 100 * k, value: [0.5, 0.8, 0.97, 1][k - 1] ?? 0 })),
}

const loss = (language: Language) => (
  <LanguageContext value={language}>
    <LearningPlot
      title={{ en: 'Loss', zh: '损失' }}
      curves={[learning, heldBack]}
      levels={[{ kind: 'chance', value: Math.log(2) }]}
      budget={1000}
      upright="loss"
      marks={[0, 100, 200, 300]}
      at={200}
    />
  </LanguageContext>
)
const accuracy = (
  <LearningPlot
    title={{ en: 'Right answers', zh: '正确率' }}
    curves={[answers]}
    levels={[
      { kind: 'chance', value: 0.5 },
      { kind: 'target', value: 0.995 },
    ]}
    budget={1000}
    upright="share"
    marks={[]}
  />
)
const norms = (
  <GradientNorms
    norms={[
      { id: 'W_e', norm: 0.31 },
      { id: 'U_z^2~', norm: 0.00042 },
      { id: 'b_y', norm: 0 },
      { id: 'W', norm: Infinity },
    ]}
  />
)

describe('the curves of a run', () => {
  it.each([
    ['training-loss', loss('en')],
    ['training-loss-zh', loss('zh')],
    ['training-accuracy', accuracy],
    ['training-norms', norms],
  ])('%s is drawn as it was approved', (name, drawing) => {
    expect(svgDifference(name, drawing)).toBe('')
  })

  it('are said in words for those who do not see them', () => {
    expect(renderToStaticMarkup(accuracy)).toContain(
      'aria-label="Right answers: All sentences from 0.50 at step 100 to 1 at step 400, chance 0.5, target 0.995."',
    )
    expect(renderToStaticMarkup(loss('zh'))).toContain('aria-label="损失：训练从第')
  })

  it('are there as a table with heads, a dozen rows at most', () => {
    const table = renderToStaticMarkup(<LearningTable curves={[learning, heldBack]} />)
    expect(table.match(/<th scope="row">/g)).toHaveLength(11)
    expect(table.match(/<th scope="col">/g)).toHaveLength(3)
    expect(table).toContain('<td>–</td>')
  })

  it('draw nothing, and break nothing, before there is anything to draw', () => {
    const empty = <LearningPlot {...accuracy.props} curves={[{ ...answers, points: [] }]} />
    expect(renderToStaticMarkup(empty)).toContain('All sentences not measured yet')
    expect(renderToStaticMarkup(empty)).not.toContain('NaN')
  })

  it('are cut where a run went astray, so that what came before stays readable', () => {
    const wild = [
      { step: 1, value: 0.7 },
      { step: 2, value: 1e9 },
      { step: 3, value: Infinity },
    ]
    const { y, path } = plotGeometry(10, [wild], [0.7], 'loss')
    expect(y(0.7)).toBeGreaterThan(FRAME.top)
    expect(y(0.7)).toBeLessThan(FRAME.height - FRAME.bottom - 20)
    expect(y(1e9)).toBe(FRAME.top)
    expect(path(wild)).not.toMatch(/NaN|Infinity/)
  })

  it('are thinned by means, so that a long run draws as quickly as a short one', () => {
    const many = points(5000, step => step)
    const few = thinned(many)
    expect(few.length).toBeLessThanOrEqual(160)
    expect(few[0]?.value).toBeCloseTo(16, 0)
    expect(thinned(many.slice(0, 20))).toHaveLength(20)
    expect(sampled(many, 11).map(({ step }) => step)).toEqual(expect.arrayContaining([1, 5000]))
  })
})

describe('names beside a plot', () => {
  it('stand a line apart and inside the frame, moved no further than that', () => {
    expect(apart([50, 52], 14, 116)).toEqual([50, 64])
    expect(apart([52, 50], 14, 116)).toEqual([64, 50])
    expect(apart([115, 116], 14, 116)).toEqual([102, 116])
    expect(apart([20, 90], 14, 116)).toEqual([20, 90])
  })
})

describe('the size of a gradient', () => {
  it('never reads as nothing when it is something', () => {
    expect(normText(0)).toBe('0')
    expect(normText(0.00042)).toBe('4e−4')
    expect(normText(0.31)).toBe('.31')
    expect(normText(Infinity)).toBe('∞')
    expect(normText(NaN)).toBe('?')
  })
})
