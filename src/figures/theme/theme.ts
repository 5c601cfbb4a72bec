import type { Role } from '../../trace/role'

/** The looks we draw ourselves; "follow the system" is resolved to one of them by the application. */
export type ThemeName = 'light' | 'dark' | 'projector' | 'contrast'

/** Nine colours from the lowest to the highest number of a scale. */
export type NineStops = readonly [string, string, string, string, string, string, string, string, string]

/** Stroke widths in pixels, named by what they draw. */
export interface Strokes {
  readonly hairline: number
  readonly outline: number
  readonly data: number
  readonly recurrence: number
  readonly rail: number
  readonly focus: number
}

/** The three type sizes of a screen, in pixels. */
export interface TypeScale {
  readonly label: number
  readonly body: number
  readonly formula: number
}

/** Everything a theme decides. */
export interface Theme {
  readonly scheme: 'light' | 'dark'
  readonly ink: string
  readonly surface: string
  readonly raised: string
  readonly muted: string
  readonly line: string
  /** Two tones, so that the ring is visible on any fill. */
  readonly focus: { readonly ring: string; readonly gap: string }
  readonly roles: Readonly<Record<Role, string>>
  readonly signed: NineStops
  readonly unit: NineStops
  readonly strokes: Strokes
  readonly type: TypeScale
  /** Height in pixels of the page that strokes and letters are meant for: on a higher one they grow with it. */
  readonly pageHeight?: { readonly strokes: number; readonly type: number }
}
