import type { Point } from '../geometry/path'

/** The letters of a name, as far as a wire could run through them. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly middle: number
  readonly height: number
}

/** Whether an upright stretch of a wire runs through a name. */
export function isCrossed({ from, to, middle, height }: NameSpan, wires: readonly (readonly Point[])[]): boolean {
  const [top, bottom] = [middle - height / 2, middle + height / 2]
  return wires.some(points =>
    points.some((point, k) => {
      const next = points[k + 1]
      if (!next || next.x !== point.x || point.x <= from || point.x >= to) return false
      return Math.min(point.y, next.y) < bottom && Math.max(point.y, next.y) > top
    }),
  )
}
