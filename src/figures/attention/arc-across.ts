import type { Box } from '../geometry/grid-layout'
import { LEANING, type ArcLayout } from './arc-layout'
import { CHIP } from './geometry'
import { ribbonBetween } from './ribbon-path'

const ASKER = 44

/** Keys on a shallow arc that turns towards the asker above it. */
export function acrossLayout(box: Box, count: number, left: boolean, asker: number): ArcLayout {
  const places = count + (left ? 1 : 0)
  const pitch = Math.min(box.width / Math.max(1, places), 200)
  const width = Math.min(pitch - 8, 112)
  const height = 40
  const start = box.x + (box.width - pitch * places) / 2
  const tall = Math.min(box.height, pitch * 3.4 + 120, 520)
  const top = box.y + (box.height - tall) / 2
  const sag = places > 2 ? Math.min(28, tall * 0.1) : 0
  const at = (k: number): Box => {
    const u = places > 1 ? (2 * k) / (places - 1) - 1 : 0
    return { x: start + pitch * (k + 0.5) - width / 2, y: top + tall - height - sag * u * u, width, height }
  }
  const chips = Array.from({ length: count }, (_, k) => at(k))
  const home = at(Math.max(0, Math.min(count - 1, asker)))
  const centre = box.x + box.width / 2
  // A ribbon thicker than half the way it goes would fold over itself in its bends.
  const whole = Math.min(96, Math.max(width, CHIP), (tall - height - ASKER - sag) / 2)
  const askerWidth = Math.max(whole + 24, 104)
  const askerX = centre + LEANING * (home.x + home.width / 2 - centre) - askerWidth / 2
  const tag = {
    x: Math.max(box.x, Math.min(box.x + box.width - askerWidth, askerX)),
    y: top,
    width: askerWidth,
    height: ASKER,
  }
  return {
    across: true,
    asker: tag,
    chips,
    ...(left ? { rest: at(count) } : {}),
    whole,
    ribbon: (k, offset) => {
      const chip = at(k)
      const from = { x: tag.x + tag.width / 2 + offset, y: tag.y + tag.height }
      return ribbonBetween(from, { x: chip.x + chip.width / 2, y: chip.y }, true)
    },
  }
}
