import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CurvePlot } from '../../../src/figures/attention/scaling/CurvePlot'
import { plotGeometry } from '../../../src/figures/attention/scaling/plot-geometry'
import { ScalingPanel } from '../../../src/figures/attention/scaling/ScalingPanel'
import { topSaid, words } from '../../../src/figures/attention/scaling/words'
import { LanguageContext, type Language } from '../../../src/figures/language'
import { scalingCurve } from '../../../src/recipe/scaling'
import { Plate } from '../support/Plate'
import { svgDifference } from '../support/svg'

const readings = scalingCurve()
const name = { en: 'saw (4)', zh: 'saw（4）' }

const panel = (language: Language, here = true): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <ScalingPanel
        readings={readings}
        questions={400}
        keys={10}
        seed={3}
        here={here ? { name, size: 4, scaled: 0.9475, plain: 0.4554 } : undefined}
      />
    </LanguageContext>,
  ).replace(/<var>d<sub>k<\/sub><\/var>|<\/?span>/g, tag => (tag.startsWith('<var') ? 'd_k' : ''))

describe('the panel on √d_k', () => {
  it('opens at the size where the difference is greatest, and says it in both languages', () => {
    expect(panel('en')).toContain('d_k = 512: scores spread by 22.5, the greatest weight is .96.')
    expect(panel('zh')).toContain('d_k = 512：得分的标准差 22.5，最大权重 .96。')
  })

  it('has a slider that says what it shows', () => {
    expect(panel('en')).toMatch(
      /<input type="range" min="0" max="9" step="1" aria-valuetext="d_k = 512: [^"]+" value="9"/,
    )
  })

  it('gives the reason, and the comparison on the words of the stage where there is one', () => {
    expect(panel('en')).toContain('not that Q and K are alike')
    expect(panel('en')).toContain('the entropy of saw (4) is .95 nats with √d_k, .46 without')
    expect(panel('zh')).toContain('saw（4）的熵，除以 √d_k 时为 .95 nat，不除时为 .46')
    expect(panel('en', false)).not.toContain('On the stage')
  })

  it('has every number of the curves in a table with heads', () => {
    const drawn = panel('en')
    expect(drawn.match(/<th scope="row">/g)).toHaveLength(readings.length)
    expect(drawn.match(/<td>/g)).toHaveLength(6 * readings.length)
    expect(drawn).toContain('<th scope="colgroup" colSpan="2">')
  })

  it('says where its numbers come from', () => {
    expect(panel('en')).toContain('400 random questions, 10 keys each, all numbers of variance 1, seed 3')
  })
})

describe('a curve over the size of a key', () => {
  const sizes = readings.map(({ size }) => size)

  it('takes equal steps for sizes that double, and stays inside its frame', () => {
    const { x, y, paths } = plotGeometry(sizes, [readings.map(({ plain }) => plain.spread)], 'doubling')
    const steps = sizes.slice(1).map((size, k) => x(size) - x(sizes[k] ?? NaN))
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 9)
    expect(y(1)).toBeGreaterThan(y(4))
    expect(y(4) - y(16)).toBeCloseTo(y(1) - y(4), 9)
    expect(paths[0]).not.toContain('NaN')
  })

  it('is drawn with its axis from 0 to 1 when it shows shares', () => {
    const { y, up } = plotGeometry(sizes, [readings.map(({ plain }) => plain.top)], 'share')
    expect(up).toEqual([0, 0.5, 1])
    expect(y(0.5)).toBeCloseTo((y(0) + y(1)) / 2, 9)
  })

  it('is described for those who do not see it', () => {
    const drawn = renderToStaticMarkup(
      <CurvePlot title={words.spread} readings={readings} at={9} of="spread" upright="doubling" />,
    )
    expect(drawn).toContain('role="img"')
    expect(drawn).toMatch(
      /aria-label="Spread of the scores, from d_k = 1 to 512: as it is 1\.06 to 22\.5, ÷ √d_k 1\.06 to 0\.99\."/,
    )
  })

  it.each(['en', 'zh'] as const)('looks as approved in %s', language => {
    const plots = (
      <Plate width={320} height={300} language={language}>
        <style>{'@import url("../../src/figures/attention/scaling/scaling.css");'}</style>
        <g transform="translate(16 16)">
          <CurvePlot title={words.spread} readings={readings} at={6} of="spread" upright="doubling" />
        </g>
        <g transform="translate(16 156)">
          <CurvePlot title={topSaid(10)} readings={readings} at={6} of="top" upright="share" floor={0.1} />
        </g>
      </Plate>
    )
    expect(svgDifference(`attention-scaling-${language}`, plots)).toBe('')
  })
})
