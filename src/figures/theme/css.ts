import { ramp, textOn } from './ramp'
import type { NineStops, Strokes, Theme, TypeScale } from './theme'
import { durations, spacing, themes } from './tokens'

/** The style sheet of all themes: custom properties on the root, chosen by its `data-theme` attribute. */
export function themeCss(): string {
  const chosen = Object.entries(themes).map(([name, theme]) =>
    rule(`:root[data-theme='${name}']`, themeVariables(theme)),
  )
  return [
    rule(':root', { ...shared(), ...themeVariables(themes.light) }),
    ...chosen,
    `@media print{${rule(':root,:root[data-theme]', printVariables())}}`,
    `@media (forced-colors:active){${rule(':root,:root[data-theme]', forcedVariables())}}`,
  ].join('\n')
}

type Variables = Readonly<Record<string, string>>

function rule(selector: string, variables: Variables): string {
  const lines = Object.entries(variables).map(([name, value]) => `${name}:${value}`)
  return `${selector}{${lines.join(';')}}`
}

function themeVariables(theme: Theme): Variables {
  return {
    'color-scheme': theme.scheme,
    '--ink': theme.ink,
    '--surface': theme.surface,
    '--raised': theme.raised,
    '--muted': theme.muted,
    '--line': theme.line,
    '--focus-ring': theme.focus.ring,
    '--focus-gap': theme.focus.gap,
    ...prefixed('--role-', theme.roles),
    ...rampVariables('signed', theme.signed),
    ...rampVariables('unit', theme.unit),
    ...grown('--stroke-', theme.strokes, theme.pageHeight?.strokes),
    ...grown('--type-', theme.type, theme.pageHeight?.type),
  }
}

function rampVariables(name: string, stops: NineStops): Variables {
  const fills = ramp(stops)
  return Object.fromEntries(
    fills.flatMap((fill, step) => [
      [`--${name}-${step}`, fill],
      [`--${name}-ink-${step}`, textOn(fill)],
    ]),
  )
}

function shared(): Variables {
  return { ...prefixed('--space-', spacing, 'px'), ...prefixed('--time-', durations, 'ms'), '--speed': '1' }
}

/** Paper is light, and its labels are ink, because coloured thin text is lost on a grey printer. */
function printVariables(): Variables {
  const { light } = themes
  const inked = Object.fromEntries(Object.keys(light.roles).map(role => [role, light.ink]))
  return { ...themeVariables(light), '--muted': light.ink, ...prefixed('--role-', inked) }
}

/** When the reader's system dictates colours, jobs are told apart by shape and letter and fills by hatching. */
function forcedVariables(): Variables {
  const roles = Object.fromEntries(Object.keys(themes.light.roles).map(role => [role, 'CanvasText']))
  return {
    '--ink': 'CanvasText',
    '--surface': 'Canvas',
    '--raised': 'Canvas',
    '--muted': 'CanvasText',
    '--line': 'CanvasText',
    '--focus-ring': 'Highlight',
    '--focus-gap': 'Canvas',
    ...prefixed('--role-', roles),
  }
}

/** Lengths in pixels, which grow with the page where they are meant for one of a certain height. */
function grown(prefix: string, lengths: Strokes | TypeScale, pageHeight: number | undefined): Variables {
  if (pageHeight === undefined) return prefixed(prefix, lengths, 'px')
  const part = (length: number): string => `max(${length}px, ${Number(((length / pageHeight) * 100).toFixed(3))}vh)`
  const named: Readonly<Record<string, number>> = { ...lengths }
  return Object.fromEntries(Object.entries(named).map(([name, length]) => [`${prefix}${name}`, part(length)]))
}

type Tokens = Strokes | TypeScale | Readonly<Record<string, string | number>>

function prefixed(prefix: string, values: Tokens, unit = ''): Variables {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, `${value}${unit}`]))
}
