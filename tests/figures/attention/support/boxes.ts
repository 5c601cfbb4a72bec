import type { Box } from '../../../../src/figures/geometry/grid-layout'

/** How far two boxes reach into each other; 0 or less when they are apart. */
export const overlap = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  )

/** Names of the pairs of boxes that overlap by more than a rounding error. */
export function collisions(boxes: Readonly<Record<string, Box>>): readonly string[] {
  const named = Object.entries(boxes)
  return named.flatMap(([name, box], k) =>
    named.slice(k + 1).flatMap(([other, second]) => (overlap(box, second) > 0.01 ? [`${name} × ${other}`] : [])),
  )
}

/** Names of the boxes that reach out of the frame. */
export const outside = (boxes: Readonly<Record<string, Box>>, width: number, height: number): readonly string[] =>
  Object.entries(boxes)
    .filter(([, b]) => b.x < -0.01 || b.y < -0.01 || b.x + b.width > width + 0.01 || b.y + b.height > height + 0.01)
    .map(([name]) => name)
