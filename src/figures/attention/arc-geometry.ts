import type { Box } from '../geometry/grid-layout'
import { acrossLayout } from './arc-across'
import { downLayout } from './arc-down'
import type { ArcLayout } from './arc-layout'
import { keysRunAcross } from './geometry'

/** The asker, the keys it can look at and the ribbons between them, inside a box. */
export function arcLayout(box: Box, count: number, left: boolean, asker: number): ArcLayout {
  const across = keysRunAcross(count + (left ? 1 : 0), box.width)
  return across ? acrossLayout(box, count, left, asker) : downLayout(box, count, left, asker)
}
