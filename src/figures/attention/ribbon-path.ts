import { coordinate, type Point } from '../geometry/path'

/** A ribbon from the asker to one key: its path, where its number stands, where it ends. */
export interface Ribbon {
  readonly path: string
  readonly number: Point
  readonly end: Point
}

/** Where along a ribbon its number stands: near the key, where ribbons lie apart. */
const AT = { across: 0.7, down: 0.8 }

const pair = ({ x, y }: Point): string => `${coordinate(x)},${coordinate(y)}`

const bezier = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}

/** Leaves and arrives along one axis, so that stacked ribbons keep their distance at the asker. */
export function ribbonBetween(from: Point, to: Point, across: boolean): Ribbon {
  const middle = across ? (from.y + to.y) / 2 : (from.x + to.x) / 2
  const c1 = across ? { x: from.x, y: middle } : { x: middle, y: from.y }
  const c2 = across ? { x: to.x, y: middle } : { x: middle, y: to.y }
  const path = `M${pair(from)}C${pair(c1)} ${pair(c2)} ${pair(to)}`
  const at = across ? AT.across : AT.down
  const number = { x: bezier(from.x, c1.x, c2.x, to.x, at), y: bezier(from.y, c1.y, c2.y, to.y, at) }
  return { path, number, end: to }
}

/**
 * Thickness of every ribbon and its distance from the middle of the asker's edge. Ribbons lie side by side, so that
 * shares of 1 fill the edge exactly and anything else visibly does not.
 */
export function bundle(
  shares: readonly number[],
  whole: number,
): readonly { readonly offset: number; readonly thickness: number }[] {
  const thick = shares.map(share => Math.max(0, share) * whole)
  const total = thick.reduce((sum, t) => sum + t, 0)
  let at = -total / 2
  return thick.map(thickness => {
    const offset = at + thickness / 2
    at += thickness
    return { offset, thickness }
  })
}
