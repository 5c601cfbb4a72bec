import type { Strokes, Theme, ThemeName, TypeScale } from './theme'

// Role colours and scales are computed, not chosen by eye; tests/figures/theme.test.ts measures every one of them again.

const thin: Strokes = { hairline: 1, outline: 1.5, data: 2, recurrence: 3, rail: 4, focus: 2 }
const thick: Strokes = { hairline: 2, outline: 3, data: 4, recurrence: 5, rail: 6, focus: 3 }
const farAway: Strokes = { hairline: 1.5, outline: 2.5, data: 4, recurrence: 5, rail: 6, focus: 4 }
const page: TypeScale = { label: 14, body: 16, formula: 20 }
const wall: TypeScale = { label: 16, body: 21, formula: 29 }

const light: Theme = {
  scheme: 'light',
  ink: '#14181D',
  surface: '#FFFFFF',
  raised: '#F6F7F9',
  muted: '#5B6470',
  line: '#767C86',
  focus: { ring: '#14181D', gap: '#FFFFFF' },
  roles: {
    input: '#5A5966',
    state: '#4045F1',
    content: '#896700',
    keep: '#790112',
    write: '#0A7152',
    reveal: '#342A70',
    ask: '#660153',
    address: '#0E7997',
    value: '#14181D',
    weight: '#14181D',
  },
  signed: ['#0B4EA2', '#4C79B9', '#83A2CF', '#BCCCE3', '#F7F7F5', '#E5CBBC', '#D19F85', '#BB744D', '#A34700'],
  unit: ['#FFFFFF', '#EAE8F6', '#D6D2EC', '#BDB5E0', '#9A8CCF', '#7963BC', '#5D439D', '#422979', '#2A0F57'],
  strokes: thin,
  type: page,
}

const dark: Theme = {
  scheme: 'dark',
  ink: '#E9EDF2',
  surface: '#11161C',
  raised: '#1B222B',
  muted: '#A7B0BA',
  line: '#7B8794',
  focus: { ring: '#E9EDF2', gap: '#11161C' },
  roles: {
    input: '#7F9093',
    state: '#4C8DFE',
    content: '#AD8E11',
    keep: '#FDB2AE',
    write: '#90EC56',
    reveal: '#D0C1FF',
    ask: '#F83E87',
    address: '#67D8FF',
    value: '#E9EDF2',
    weight: '#E9EDF2',
  },
  signed: ['#6CB4FF', '#598EC7', '#466B92', '#344960', '#222932', '#54463E', '#8A6447', '#C3824C', '#FFA24D'],
  unit: ['#11161C', '#21243C', '#32315F', '#494284', '#6A5CAB', '#8E76D2', '#AF9BE9', '#D1C4F5', '#F4EDFF'],
  strokes: thin,
  type: page,
}

/** Parts of a projected page: a line is at least 0.3 % of its height, a label 2.2 %, a formula 4.3 % with its large letters. */
const projector: Theme = {
  ...light,
  raised: '#FFFFFF',
  muted: '#14181D',
  strokes: farAway,
  type: wall,
  pageHeight: { strokes: 1080, type: 720 },
}

const contrast: Theme = {
  scheme: 'dark',
  ink: '#FFFFFF',
  surface: '#000000',
  raised: '#0E0E0E',
  muted: '#FFFFFF',
  line: '#FFFFFF',
  focus: { ring: '#FFFFFF', gap: '#000000' },
  roles: {
    input: '#C0C0C0',
    state: '#42A9FA',
    content: '#EAFF35',
    keep: '#FFB78F',
    write: '#80B300',
    reveal: '#F6CFFE',
    ask: '#EE798C',
    address: '#00E8FE',
    value: '#FFFFFF',
    weight: '#FFFFFF',
  },
  signed: ['#6CB4FF', '#598EC7', '#466B92', '#344960', '#000000', '#54463E', '#8A6447', '#C3824C', '#FFA24D'],
  unit: ['#000000', '#21243C', '#32315F', '#494284', '#6A5CAB', '#8E76D2', '#AF9BE9', '#D1C4F5', '#F4EDFF'],
  strokes: thick,
  type: page,
}

/** Every theme, the only place where a colour is written down. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, projector, contrast }

/** Multiples of eight pixels, so that distances in different figures line up. */
export const spacing = { half: 4, one: 8, two: 16, three: 24, four: 32, six: 48 } as const

/** How long a move takes at normal speed, in milliseconds. */
export const durations = { echo: 120, cue: 300, step: 450, zoom: 600 } as const
