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
}: Shot): string {
  const given = stage(plate, options, tokens)
  const index = given.steps.findIndex(({ id }) => id === step)
  if (index < 0) throw new Error(`no step is called ${step}; found ${given.steps.map(({ id }) => id).join(' ')}`)
  const chain = createElement(Chain, { ...given, ...quiet, step: index, level, width, height })
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

  it('survives one token, one unit, many tokens and many units', () => {
    for (const plate of ['rnn', 'gru', 'lstm'] as const) {
      for (const size of [1, 16, 64]) {
        for (const tokens of [['one'], Array.from({ length: 300 }, (_, k) => `w${k}`)]) {
          const step = plate === 'lstm' ? '1.o' : '1.h'
          for (const level of ['overview', 'cell'] as const) {
            if (size === 64 && tokens.length > 1) continue
            expect(drawn({ plate, step, level, options: { size }, tokens })).not.toMatch(/NaN|Infinity|undefined/)
          }
        }
      }
    }
  }, 30_000)
})
