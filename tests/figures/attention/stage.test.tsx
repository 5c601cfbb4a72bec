import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AttentionStage } from '../../../src/figures/attention/AttentionStage'
import { LanguageContext, type Language } from '../../../src/figures/language'
import type { Recipe } from '../../../src/recipe'
import { Plate } from '../support/Plate'
import { svgDifference } from '../support/svg'
import { byHand, sceneOf, words } from './support/scenes'

interface View {
  readonly level?: 'overview' | 'cell'
  readonly asker?: number
  readonly width?: number
  readonly height?: number
  readonly language?: Language
  readonly painting?: boolean
  readonly selected?: { readonly id: string; readonly row: number; readonly col: number }
}

/** Drawing every step of a variant takes seconds on a busy machine. */
const PATIENCE = 60_000

const nothing = () => undefined

function stage(
  source: Pick<Recipe, 'tokens' | 'weights'>,
  step: string,
  options: Recipe['options'] = {},
  view: View = {},
) {
  const {
    level = 'overview',
    asker = source.tokens.length - 1,
    width = 1440,
    height = 612,
    language = 'en',
    ...rest
  } = view
  const scene = sceneOf(source, options, step)
  return (
    <LanguageContext value={language}>
      <AttentionStage
        {...{ ...scene, level, asker, width, height, ...rest }}
        names={{}}
        onOpen={nothing}
        onAsk={nothing}
        onPaint={nothing}
      />
    </LanguageContext>
  )
}

const markup = (...args: Parameters<typeof stage>): string => renderToStaticMarkup(stage(...args))

const count = (text: string, part: string): number => text.split(part).length - 1

describe('AttentionStage at the overview', () => {
  it('prints a sum of 1 for every row of weights', () => {
    expect(count(markup(byHand, 'share'), 'attention-sum-whole')).toBe(4)
  })

  it('marks rows that do not add up to 1 when weights are shared over queries', () => {
    const drawn = markup(words(4), 'share', { share: 'queries' })
    expect(count(drawn, 'attention-sum-broken')).toBe(4)
    expect(count(drawn, 'attention-sum-whole')).toBe(0)
  })

  it('prints the entropy of every question under its sum, and names it by its word', () => {
    const drawn = markup(byHand, 'share')
    expect(count(drawn, 'attention-entropy')).toBe(4)
    const named = /<\/title>\.95<\/text>/
    expect(drawn).toMatch(named)
    expect(drawn).toContain('>Σ, entropy</text>')
    expect(drawn).toContain('entropy, nats')
    expect(markup(byHand, 'share', { score: 'dot' })).toContain('</title>.46</text>')
    expect(markup(byHand, 'share', { tokens: 'columns' })).toMatch(named)
    expect(markup(byHand, 'share', { tokens: 'columns' })).toContain('>entropy</text>')
    expect(count(markup(byHand, 'exponentiate'), 'attention-entropy')).toBe(0)
  })

  it('says the entropy of the asker alone where lines are close', () => {
    const drawn = markup(words(12), 'share', {}, { asker: 2 })
    expect(count(drawn, 'attention-entropy')).toBe(0)
    expect(drawn).toMatch(/entropy of word3 \(3\): [\d.]+ nats/)
  })

  it('has no entropy for numbers that are no shares of 1', () => {
    for (const options of [{ share: 'queries' }, { weights: 'none' }, { hide: 'after', mask: 'window', radius: 0 }]) {
      const drawn = markup(byHand, 'share', options)
      expect(count(drawn, 'attention-entropy'), JSON.stringify(options)).toBe(0)
      expect(drawn).not.toContain('entropy')
    }
  })

  it('reads scores as numbers, weights as weights and visibility as what may be seen', () => {
    expect(markup(byHand, 'score', {}, { asker: 3 })).toContain('query I (1), key I (1): 2, rank 1 of 4 visible.')
    expect(markup(byHand, 'share')).toContain('query I (1), key saw (2): weight 0.30, rank 1 of 4 visible.')
    const turned = markup(byHand, 'share', { tokens: 'columns' })
    expect(turned).toContain('query saw (2), key I (1): weight 0.05, rank 4 of 4 visible.')
    expect(turned).toContain('Columns ask, rows answer, columns sum to 1.')
    const painted = markup(words(3), 'hide', { mask: 'look-ahead' }, { painting: true })
    expect(painted).toContain('aria-description="1 = may be seen, 0 = hidden"')
    expect(painted).toContain('query word1 (1), key word2 (2): 0, may not be seen.')
    expect(painted).toContain('query word2 (2), key word1 (1): 1, may be seen.')
    expect(painted.match(/(?<!look-ahead )\bmask\b/g)).toBeNull()
  })

  it('draws one ribbon for every key and none for hidden ones', () => {
    expect(count(markup(words(5), 'share', {}, { asker: 2 }), 'attention-ribbon"')).toBe(5)
    const masked = markup(words(5), 'share', { mask: 'look-ahead' }, { asker: 2 })
    expect(count(masked, 'attention-ribbon"')).toBe(3)
    expect(count(masked, 'attention-chip-hidden')).toBe(2)
  })

  it('says which token asks by a pressed button', () => {
    const drawn = markup(byHand, 'share', {}, { asker: 1 })
    expect(drawn).toContain('aria-label="saw 2 asks" role="button" tabindex="0" aria-pressed="true"')
    expect(count(drawn, 'aria-pressed="true"')).toBe(1)
  })

  it('carries the id, row and column of every cell of every matrix', () => {
    const drawn = markup(byHand, 'sum')
    for (const id of ['X', 'Q', 'K', 'V', 'S', 'Z', 'M', 'E', 'A', 'O']) {
      expect(drawn).toContain(`data-value="${id}" data-row="0" data-col="0"`)
    }
  })

  it('keeps the same matrices through all steps, so that they can move', () => {
    const scales = (step: string) => count(markup(byHand, step), 'class="attention-matrix')
    expect(['project', 'score', 'share', 'weigh', 'sum'].map(scales)).toEqual([10, 10, 10, 10, 10])
  })

  it('shows the mask to be painted in both languages', () => {
    expect(markup(words(3), 'hide', { mask: 'look-ahead' }, { painting: true })).toContain(
      'press a cell to hide or show it',
    )
    const drawn = markup(words(3), 'hide', { mask: 'look-ahead' }, { painting: true, language: 'zh' })
    expect(drawn).toContain('点按格子可隐藏或显示')
    expect(count(drawn, 'data-value="B" data-row')).toBe(9)
  })

  it('outlines the mirror image of a chosen pair and prints both numbers', () => {
    const drawn = markup(byHand, 'share', {}, { selected: { id: 'A', row: 0, col: 1 } })
    expect(count(drawn, 'class="attention-mirror"')).toBe(1)
    expect(drawn).toContain('.30 here, .05 the other way round')
    expect(markup(byHand, 'share', {}, { selected: { id: 'A', row: 1, col: 1 } })).not.toContain('attention-mirror')
  })

  it('tells listeners the gist of the weights and whom the asker looks at', () => {
    const drawn = markup(byHand, 'share', {}, { asker: 3 })
    expect(drawn).toContain('4 × 4')
    expect(drawn).toContain('saw (4) looks at: saw (4) 64 %')
    expect(drawn).toContain('Entropy of saw (4): 0.95 nats of at most 1.39.')
  })

  it(
    'offers pickers and few elements for sentences that are too long to press',
    () => {
      const drawn = markup(words(512), 'share')
      expect(count(drawn, '<input')).toBe(2)
      expect(count(drawn, 'attention-ribbon"')).toBe(12)
      expect(count(drawn, '<')).toBeLessThan(700)
    },
    PATIENCE,
  )
})

describe('AttentionStage close up', () => {
  it('lists every stage of every key and the components of all vectors', () => {
    const drawn = markup(byHand, 'sum', {}, { level: 'cell' })
    expect(count(drawn, 'attention-cell"')).toBe(4 + 4 * 4 + 5 * 4 + 4 * 2 + 2)
  })

  it('prints the entropy of the asker beside its bars: .9475 scaled, .4554 unscaled', () => {
    expect(markup(byHand, 'share', {}, { level: 'cell' })).toContain('</title>0.9475</text>')
    expect(markup(byHand, 'share', { score: 'dot' }, { level: 'cell' })).toContain('</title>0.4554</text>')
    expect(markup(byHand, 'share', {}, { level: 'cell', width: 390, height: 520 })).toContain('entropy .95</text>')
    expect(markup(byHand, 'exponentiate', {}, { level: 'cell' })).not.toContain('attention-entropy')
  })

  it('leaves numbers that are still to come hollow', () => {
    const drawn = markup(byHand, 'score', {}, { level: 'cell' })
    expect(count(drawn, 'data-state="pending"')).toBe(4 * 4 + 2)
  })

  it('hatches what is hidden', () => {
    const drawn = markup(words(4), 'share', { mask: 'look-ahead' }, { level: 'cell', asker: 1 })
    expect(count(drawn, 'url(#hatch-masked)')).toBe(3 * 2)
  })

  it('has one tab stop besides its chips', () => {
    expect(count(markup(byHand, 'sum', {}, { level: 'cell' }), 'tabindex="0"')).toBe(1 + 4)
  })
})

describe('AttentionStage in every variant', () => {
  const variants: readonly Recipe['options'][] = [
    ...['scaled', 'dot', 'additive', 'additive-linear', 'general'].map(score => ({ score })),
    ...['before', 'score-zero', 'after', 'after-renormalised'].map(hide => ({ hide, mask: 'look-ahead-window' })),
    ...['softmax', 'relu', 'none'].map(weights => ({ weights, mask: 'window' })),
    ...['none', 'Q=K', 'K=V'].map(tie => ({ tie })),
    { tokens: 'columns', share: 'queries', mask: 'look-ahead' },
    { size: 64, valueSize: 64 },
    { size: 1, valueSize: 1 },
  ]

  it.each(variants)(
    'draws every step at both levels without a number that is not one: %o',
    options => {
      for (const { id } of sceneOf(words(3), options).steps) {
        const drawn = [
          markup(words(3), id, options),
          markup(words(3), id, options, { level: 'cell', width: 390, height: 520 }),
        ]
        expect(drawn.join('').match(/NaN|Infinity|undefined/g)).toBeNull()
      }
    },
    PATIENCE,
  )

  it.each([1, 2, 16, 17])(
    'draws sentences of %i words on phones and walls',
    length => {
      for (const [width, height] of [
        [320, 480],
        [3840, 1600],
      ] as const) {
        for (const level of ['overview', 'cell'] as const) {
          expect(
            markup(words(length), 'weigh', {}, { level, width, height }).match(/NaN|width="-|height="-/g),
          ).toBeNull()
        }
      }
    },
    PATIENCE,
  )
})

describe('frames of self-attention', () => {
  const frames: readonly (readonly [string, Parameters<typeof stage>])[] = [
    ['attention-overview-share', [byHand, 'share']],
    ['attention-overview-columns', [byHand, 'weigh', { tokens: 'columns' }]],
    ['attention-overview-masked', [words(4), 'share', { mask: 'look-ahead' }, { asker: 1, language: 'zh' }]],
    ['attention-close-up', [byHand, 'weigh', {}, { level: 'cell' }]],
    ['attention-close-up-phone', [byHand, 'weigh', {}, { level: 'cell', width: 390, height: 520 }]],
  ]

  it.each(frames)('%s looks as approved', (name, args) => {
    const [, , , view = {}] = args
    const drawing = (
      <Plate width={view.width ?? 1440} height={view.height ?? 612}>
        <style>{'@import url("../../src/figures/attention/attention.css");'}</style>
        <foreignObject width="100%" height="100%">
          <div {...{ xmlns: 'http://www.w3.org/1999/xhtml' }}>{stage(...args)}</div>
        </foreignObject>
      </Plate>
    )
    expect(svgDifference(name, drawing)).toBe('')
  })
})
