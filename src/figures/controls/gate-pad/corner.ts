import type { Said } from '../../language'
import type { Place } from './pad'

/** A named corner of the pad: what the cell becomes when both gates are fully open or fully shut. */
export interface Corner {
  readonly x: 0 | 1
  readonly y: 0 | 1
  readonly title: Said
  readonly note: Said
}

/** The corner a place of the pad is closest to; of several that are equally close, the first. */
export function nearestCorner(corners: readonly Corner[], { x, y }: Place): Corner | undefined {
  const far = (corner: Corner): number => Math.hypot(corner.x - x, corner.y - y)
  return corners.reduce<Corner | undefined>((best, next) => (best && far(best) <= far(next) ? best : next), undefined)
}
