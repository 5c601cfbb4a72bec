import { sliderKey } from '../number/keys'

/** A place on the pad: both shares from 0 to 1, `y` counted upwards. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** One press of an arrow, and ten with Shift. */
export const STEP = 0.01

const share = (value: number): number => Math.min(Math.max(Math.round(value / STEP) * STEP, 0), 1)

const tidy = (value: number): number => Number(share(value).toFixed(2))

/**
 * The shares under a pointer at (`left`, `top`) px of a pad of `side` px whose square begins `margin` px inside; the margin
 * belongs to the edge, so that 0 and 1 are reached exactly and without aiming.
 */
export const placeUnder = (left: number, top: number, side: number, margin: number): Place => {
  const square = Math.max(side - 2 * margin, 1)
  return { x: tidy((left - margin) / square), y: tidy(1 - (top - margin) / square) }
}

/** Where a share stands in px from the left, or from the top when `upwards`. */
export const offsetOf = (value: number, side: number, margin: number, upwards = false): number =>
  margin + (upwards ? 1 - value : value) * (side - 2 * margin)

/** What a key does on the pad: left and right move across, up and down move along the other way, Delete lets go. */
export type PadKey = { readonly kind: 'x' | 'y'; readonly value: number } | { readonly kind: 'release' }

/** The answer of a pad to a key; Home and End are the ends of the horizontal way. */
export function padKey(key: string, shift: boolean, { x, y }: Place): PadKey | undefined {
  const asked = sliderKey(key, shift)
  if (!asked) return undefined
  if (asked.kind === 'release') return { kind: 'release' }
  if (asked.kind === 'end') return { kind: 'x', value: asked.end === 'min' ? 0 : 1 }
  const upwards = key === 'ArrowUp' || key === 'ArrowDown'
  return upwards
    ? { kind: 'y', value: tidy(y + asked.presses * STEP) }
    : { kind: 'x', value: tidy(x + asked.presses * STEP) }
}
