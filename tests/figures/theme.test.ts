import { describe, expect, it } from 'vitest'
import { themeCss } from '../../src/figures/theme/css'
import { ramp, stepCount, textOn } from '../../src/figures/theme/ramp'
import type { ThemeName } from '../../src/figures/theme/theme'
import { themes } from '../../src/figures/theme/tokens'
import type { Role } from '../../src/trace'
import { contrast, difference, lightness, type Vision } from './support/colour'

/** Jobs that have a colour of their own; values and weights are printed in ink. */
type ColouredRole = Exclude<Role, 'value' | 'weight'>

const visions: readonly Vision[] = ['normal', 'deutan', 'protan', 'tritan']
const scenes: Readonly<Record<string, readonly ColouredRole[]>> = {
  GRU: ['input', 'state', 'keep', 'write', 'ask'],
  LSTM: ['input', 'state', 'content', 'keep', 'write', 'reveal'],
  attention: ['input', 'state', 'content', 'ask', 'address'],
}
const jobs: readonly ColouredRole[] = ['input', 'state', 'content', 'keep', 'write', 'reveal', 'ask', 'address']

interface Minima {
  readonly text: number
  readonly apart: Readonly<Record<Vision, number>>
  readonly fromInk: number
}

const asLight: Minima = { text: 4.66, apart: { normal: 19.4, deutan: 12.3, protan: 13.2, tritan: 13.6 }, fromInk: 13.5 }
const minima: Readonly<Record<ThemeName, Minima>> = {
  light: asLight,
  projector: asLight,
  dark: { text: 4.6, apart: { normal: 21.9, deutan: 13.9, protan: 13.2, tritan: 14.8 }, fromInk: 14.2 },
  contrast: { text: 7, apart: { normal: 20.7, deutan: 13.3, protan: 14.5, tritan: 13.3 }, fromInk: 14 },
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, k) => items.slice(k + 1).map(other => [one, other] as const))
}

function neighbours(stops: readonly string[]): readonly (readonly [string, string])[] {
  return stops.slice(1).map((stop, k) => [stops[k] ?? stop, stop] as const)
}

describe.each(Object.entries(themes))('the theme %s', (name, theme) => {
  const least = minima[name as ThemeName]
  const surfaces = [theme.surface, theme.raised]

  it.each(jobs)('prints %s legibly as text on both surfaces', job => {
    for (const surface of surfaces) expect(contrast(theme.roles[job], surface)).toBeGreaterThanOrEqual(least.text)
  })

  it('prints ink and muted text legibly and draws lines at 3:1', () => {
    for (const surface of surfaces) {
      expect(contrast(theme.ink, surface)).toBeGreaterThanOrEqual(7)
      expect(contrast(theme.muted, surface)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(theme.line, surface)).toBeGreaterThanOrEqual(3)
      expect(contrast(theme.focus.ring, surface)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(visions)('keeps jobs apart that appear together, for %s vision', vision => {
    for (const scene of Object.values(scenes)) {
      for (const [one, other] of pairs(scene)) {
        const apart = difference(theme.roles[one], theme.roles[other], vision)
        expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(least.apart[vision])
      }
    }
  })

  it.each(['normal', 'deutan', 'protan'] as const)('keeps every job apart from ink, for %s vision', vision => {
    for (const job of jobs)
      expect(difference(theme.roles[job], theme.ink, vision), job).toBeGreaterThanOrEqual(least.fromInk)
  })

  it('prints values and weights in ink', () => {
    expect([theme.roles.value, theme.roles.weight]).toEqual([theme.ink, theme.ink])
  })

  it.each(['signed', 'unit'] as const)('prints numbers at 4.5:1 or more on all %s fills', scale => {
    const fills = ramp(theme[scale])
    expect(fills).toHaveLength(stepCount)
    for (const fill of fills) {
      const text = textOn(fill)
      expect(contrast(text, fill), fill).toBeGreaterThanOrEqual(4.58)
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(contrast(text === '#000000' ? '#ffffff' : '#000000', fill))
    }
  })

  it.each(visions)('makes larger unit values steadily darker on light and lighter on dark, for %s vision', vision => {
    const direction = theme.scheme === 'light' ? -1 : 1
    for (const stops of [theme.unit, ramp(theme.unit)]) {
      for (const [low, high] of neighbours(stops)) {
        expect(direction * (lightness(high, vision) - lightness(low, vision))).toBeGreaterThan(0)
      }
    }
  })

  it.each(visions)('shows neighbouring stops as different, for %s vision', vision => {
    const least = { signed: vision === 'tritan' ? 9.5 : 11, unit: vision === 'tritan' ? 4.5 : 6 }
    for (const scale of ['signed', 'unit'] as const) {
      for (const [low, high] of neighbours(theme[scale])) {
        expect(difference(low, high, vision), `${low} ${high}`).toBeGreaterThanOrEqual(least[scale])
      }
    }
  })

  it.each(visions)('shows the ends of the signed scale as opposites, for %s vision', vision => {
    expect(difference(theme.signed[0], theme.signed[8], vision)).toBeGreaterThanOrEqual(47)
  })

  it('lets zero melt into the surface', () => {
    expect(contrast(theme.signed[4], theme.surface)).toBeLessThan(1.3)
    expect(contrast(theme.unit[0], theme.surface)).toBeLessThan(1.3)
  })
})

describe('the style sheet', () => {
  const css = themeCss()

  it('gives every theme all 33 steps of both scales and their text', () => {
    for (const name of Object.keys(themes)) {
      const block = css.split('\n').find(line => line.startsWith(`:root[data-theme='${name}']`)) ?? ''
      for (const scale of ['signed', 'unit']) {
        for (let step = 0; step < stepCount; step++) {
          expect(block).toMatch(new RegExp(`--${scale}-${step}:#[0-9a-f]{6}[;}]`))
          expect(block).toMatch(new RegExp(`--${scale}-ink-${step}:#(000000|ffffff)[;}]`))
        }
      }
    }
  })

  it('passes through the nine stops', () => {
    for (const theme of Object.values(themes)) {
      const nine = ramp(theme.signed).filter((_, step) => step % 4 === 0)
      expect(nine).toEqual(theme.signed.map(stop => stop.toLowerCase()))
    }
  })

  it('prints job labels in ink on light paper', () => {
    const print = css.split('\n').find(line => line.startsWith('@media print')) ?? ''
    for (const job of jobs) expect(print).toContain(`--role-${job}:${themes.light.ink}`)
    expect(print).toContain(`--surface:${themes.light.surface}`)
  })

  it('hands colours to the system when the system asks for them', () => {
    const forced = css.split('\n').find(line => line.startsWith('@media (forced-colors:active)')) ?? ''
    for (const job of jobs) expect(forced).toContain(`--role-${job}:CanvasText`)
  })

  it('draws thicker strokes and larger type for the projector', () => {
    const { light, projector } = themes
    expect(projector.strokes.hairline).toBeGreaterThan(light.strokes.hairline)
    expect(projector.strokes.data).toBeGreaterThanOrEqual(4)
    expect(projector.type.label).toBeGreaterThan(light.type.label)
    expect([projector.surface, projector.raised]).toEqual(['#FFFFFF', '#FFFFFF'])
  })
})
