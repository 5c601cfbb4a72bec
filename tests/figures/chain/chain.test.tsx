import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Chain, type ChainProps } from '../../../src/figures/chain/Chain'
import type { Options, PlateId } from '../../../src/figures/chain/drawing'
import { LanguageContext, type Language } from '../../../src/figures/language'
import { stage } from './support/stage'

const quiet = { onOpen: () => undefined, onToken: () => undefined, onTrack: () => undefined }

interface Shot {
  readonly plate: PlateId
  readonly options?: Options
  readonly step: string
  readonly level?: ChainProps['level']
  readonly width?: number
  readonly height?: number
  readonly tokens?: readonly string[]
  readonly language?: Language
  /** Positions; more than there are tokens are filled up with padding. */
  readonly length?: number
  readonly folded?: boolean
  readonly marked?: boolean
  readonly trainingUpdates?: number
}

function drawn({
  plate,
  options = {},
  step,
  level = 'cell',
  width = 1024,
  height = 480,
  tokens,
  language = 'en',
  length,
  folded = false,
  marked = false,
  trainingUpdates,
}: Shot): string {
  const given = stage(plate, options, tokens, length)
  const index = given.steps.findIndex(({ id }) => id === step)
  if (index < 0) throw new Error(`no step is called ${step}; found ${given.steps.map(({ id }) => id).join(' ')}`)
  const shown = { step: index, level, width, height, folded, marked, trainingUpdates }
  const chain = createElement(Chain, { ...given, ...quiet, ...shown })
  return renderToStaticMarkup(createElement(LanguageContext.Provider, { value: language }, chain))
}

const count = (markup: string, what: RegExp): number => markup.match(what)?.length ?? 0

describe('the drawing of a chain', () => {
  it.each([
    ['rnn-cell', { plate: 'rnn', step: '2.h' }],
    ['gru-cell', { plate: 'gru', step: '2.h' }],
    ['lstm-cell', { plate: 'lstm', step: '2.c' }],
    ['lstm-overview', { plate: 'lstm', step: '3.o', level: 'overview' }],
    ['lstm-phone', { plate: 'lstm', step: '2.g', width: 390, height: 520 }],
    ['rnn-folded', { plate: 'rnn', step: '3.h', level: 'overview', folded: true }],
    ['rnn-returned', { plate: 'rnn', step: '5.pad', level: 'overview', length: 5, marked: true }],
    ['lstm-returned', { plate: 'lstm', step: '4.o', level: 'overview', length: 5, marked: true }],
  ] as const)('looks as it was last seen: %s', async (name, shot) => {
    await expect(`${drawn(shot).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../svg/chain-${name}.svg`)
  })

  it('carries the id of every value of the open cell', () => {
    const markup = drawn({ plate: 'lstm', step: '2.o' })
    for (const key of ['x', 'f', 'i', 'g', 'k', 'c', 'o', 'h']) expect(markup, key).toContain(`data-value="${key}.2"`)
    for (const id of ['h.0', 'h.1', 'c.0', 'c.1', 'W_f', 'U_o']) expect(markup, id).toContain(`data-value="${id}"`)
  })

  it('draws each learned matrix once, however many positions use it', () => {
    const learned = /class="matrix"[^>]*data-value="W_f"/g
    expect(count(drawn({ plate: 'lstm', step: '2.c' }), learned)).toBe(1)
    expect(count(drawn({ plate: 'lstm', step: '2.c', tokens: 'a b c d e f g h'.split(' ') }), learned)).toBe(1)
  })

  it('shows no number before its step has come', () => {
    const markup = drawn({ plate: 'gru', step: '1.r' })
    const pending = /data-value="n\.1"[^>]*data-state="pending"/
    expect(markup).toMatch(pending)
    expect(drawn({ plate: 'gru', step: '1.n' })).not.toMatch(pending)
  })

  it('opens one sluice a unit on the belt by the share of the forget gate', () => {
    const markup = drawn({ plate: 'lstm', step: '2.k', options: { size: 3 } })
    expect(count(markup, /class="valve"[^>]*data-value="f\.2"/g)).toBe(3)
  })

  it('draws nothing for a gate that the variant lacks', () => {
    const markup = drawn({ plate: 'lstm', step: '2.c', options: { gates: 'no-forget' } })
    expect(markup).not.toContain('W_f')
    expect(drawn({ plate: 'lstm', step: '2.c' })).toContain('W_f')
  })

  it('offers the other tracks as strips, and what lies outside the window as marks', () => {
    const both = drawn({ plate: 'rnn', step: '2.h', options: { direction: 'both' } })
    expect(count(both, /class="chain-strip"/g)).toBe(1)
    const long = drawn({ plate: 'rnn', step: '40.h', tokens: Array.from({ length: 80 }, (_, k) => `w${k}`) })
    expect(count(long, /class="chain-more"/g)).toBe(2)
  })

  it('speaks Chinese when asked to', () => {
    const markup = drawn({ plate: 'gru', step: '2.h', language: 'zh' })
    expect(markup).toContain('每一步用同一组权重')
    expect(markup).not.toContain('same weights')
  })

  it('counts the states that were made so far, and no change of the weights', () => {
    const counted = (shot: Partial<Shot>) => drawn({ plate: 'rnn', step: '3.h', ...shot })
    expect(counted({ step: 'start' })).toContain('state updates 0')
    expect(counted({ step: '3.a' })).toContain('state updates 2')
    for (const markup of [counted({}), counted({ width: 390, height: 520, level: 'overview' })]) {
      expect(markup).toContain('state updates 3')
      expect(markup).toContain('weight updates 0')
    }
    expect(counted({ language: 'zh' })).toContain('状态更新 3 次')
    expect(counted({ language: 'zh' })).toContain('权重更新 0 次')
    expect(counted({ step: '1.h^2', options: { layers: 2 } })).toContain('state updates 5')
  })

  it('counts the updates of training while it is under way, and says no number of updates that is not so', () => {
    for (const shape of [{}, { width: 390, height: 520, level: 'overview' }] as const) {
      const markup = drawn({ plate: 'rnn', step: '3.h', trainingUpdates: 120, ...shape })
      expect(markup).toContain('state updates 3')
      expect(markup).toContain('training steps 120')
      expect(markup).not.toContain('weight updates')
    }
    expect(drawn({ plate: 'rnn', step: '3.h', trainingUpdates: 0 })).toContain('training steps 0')
    expect(drawn({ plate: 'rnn', step: '3.h', trainingUpdates: 120, language: 'zh' })).toContain('已训练 120 步')
  })

  it('folds into one cell whose states come back as the past, and names them by the word that is read', () => {
    const wide = drawn({ plate: 'lstm', step: '3.o', level: 'overview' })
    const folded = drawn({ plate: 'lstm', step: '3.o', level: 'overview', folded: true })
    expect(count(wide, /class="chain-loops/g)).toBe(0)
    expect(count(folded, /class="chain-loops/g)).toBe(1)
    expect(count(folded, /<g class="chain-loops.*?<text/g)).toBe(1)
    expect(count(folded.replace(/.*class="chain-loops/, ''), /data-kind="recurrence"/g)).toBe(2)
    expect(folded).toContain('folded into one cell, at position 3 of 4')
    expect(folded).toContain('one cell, used again at every position: 3 of 4')
    const skipped = drawn({ plate: 'lstm', step: '5.pad', level: 'overview', folded: true, length: 5 })
    expect(skipped).toContain('padding: the cell is skipped')
    expect(skipped).not.toContain('chain-tether')
    expect(count(folded, /data-shown="false"[^>]*><g class="chain-chip"/g)).toBe(3)
    expect(drawn({ plate: 'lstm', step: '3.o', level: 'cell', folded: true })).not.toContain('chain-loops')
  })

  it('sends the old state around the loop when the next word is read, but not before the first', () => {
    const cargo = (step: string) =>
      count(drawn({ plate: 'rnn', step, level: 'overview', folded: true }), /<g class="chain-loops.*wire-cargo/g)
    expect(cargo('2.x')).toBe(1)
    expect(cargo('2.p')).toBe(0)
    expect(cargo('1.x')).toBe(0)
  })

  it('marks what is returned: every state of the top layer, and the last one of each track', () => {
    const texts = (shot: Omit<Shot, 'plate' | 'level' | 'marked'> & { readonly plate?: PlateId }) =>
      [
        ...drawn({ plate: 'rnn', ...shot, level: 'overview', marked: true }).matchAll(/<g class="chain-flag".*?<\/g>/g),
      ].flatMap(([flag]) => [...flag.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text))
    expect(texts({ step: '3.h' })).toEqual(['output', 'h_n'])
    expect(texts({ step: '3.o', plate: 'lstm' })).toEqual(['output', 'h_n', 'c_n'])
    expect(texts({ step: '3.h', options: { layers: 2 } })).toEqual(['h_n[0]'])
    expect(texts({ step: '3.h^2', options: { layers: 2 } })).toEqual(['output', 'h_n[1]'])
    expect(texts({ step: '3.h~', options: { direction: 'both' } })).toEqual(['½ output', 'h_n[1]'])
    expect(texts({ step: '3.h', length: 6 })).toEqual(['0', '0', 'output', 'h_n'])
    expect(drawn({ plate: 'rnn', step: '3.h', level: 'overview' })).not.toContain('chain-flag')
    expect(drawn({ plate: 'rnn', step: '3.h', marked: true })).not.toContain('chain-flag')
  })

  it('puts h_n after the last word: behind it forwards, before the first word backwards', () => {
    const along = (step: string) => {
      const options = { direction: 'both' }
      const markup = drawn({ plate: 'rnn', step, level: 'overview', marked: true, options, length: 6 })
      const names = /translate\(([\d.]+)px, 0px\) scale\(1, 1\)"><g class="chain-name"/g
      const last = Number(/<text x="([^"]*)"[^>]*>h_n/.exec(markup)?.[1])
      return [...markup.matchAll(names)].findIndex(([, x]) => Number(x) === last)
    }
    expect(along('3.h')).toBe(4)
    expect(along('3.h~')).toBe(0)
  })

  it('draws padding as a pale chip that neither reads nor uses weights', () => {
    const markup = drawn({ plate: 'rnn', step: '6.pad', level: 'overview', length: 6 })
    expect(count(markup, /data-padded="true"/g)).toBe(2)
    expect(markup).toContain('position 6: padding, skipped')
    expect(markup).not.toContain('data-value="x.5"')
    expect(count(markup, /class="chain-tether-end"/g)).toBe(4)
    expect(markup).toContain('state updates 4')
  })

  it('survives one token, one unit, many tokens and many units', () => {
    for (const plate of ['rnn', 'gru', 'lstm'] as const) {
      for (const size of [1, 16, 64]) {
        for (const tokens of [['one'], Array.from({ length: 300 }, (_, k) => `w${k}`)]) {
          const step = plate === 'lstm' ? '1.o' : '1.h'
          for (const level of ['overview', 'cell'] as const) {
            if (size === 64 && tokens.length > 1) continue
            const shot = { plate, step, level, options: { size }, tokens }
            const views = size === 16 ? [{}, { folded: true }, { marked: true, length: tokens.length + 2 }] : [{}]
            for (const view of level === 'cell' ? [{}] : views)
              expect(drawn({ ...shot, ...view })).not.toMatch(/NaN|Infinity|undefined/)
          }
        }
      }
    }
  }, 30_000)
})
