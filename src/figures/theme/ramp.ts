import { interpolateLab, piecewise, rgb } from 'd3'
import { lastFill } from '../geometry/value-scale'
import type { NineStops } from './theme'

/** Number of fills of one value scale; odd, so that a signed scale has a neutral middle. */
export const stepCount = lastFill + 1

/** The fills of a value scale, interpolated in Lab between its nine stops. */
export function ramp(stops: NineStops): readonly string[] {
  const mix: (at: number) => string = piecewise(interpolateLab, [...stops])
  return Array.from({ length: stepCount }, (_, step) => rgb(mix(step / (stepCount - 1))).formatHex())
}

/** Pure black or pure white, whichever stands out more on the fill: at least 4.58:1 on any colour. */
export function textOn(fill: string): '#000000' | '#ffffff' {
  // Where black and white reach the same contrast; ink instead of black would lose the guarantee.
  return luminance(fill) > Math.sqrt(1.05 * 0.05) - 0.05 ? '#000000' : '#ffffff'
}

function luminance(fill: string): number {
  const { r, g, b } = rgb(fill)
  const [red, green, blue] = [r, g, b].map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
