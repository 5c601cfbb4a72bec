import type { Box } from '../geometry/grid-layout'
import { LEANING, type ArcLayout } from './arc-layout'
import { ribbonBetween } from './ribbon-path'

/** Keys down a column at the right, the asker at the left. */
export function downLayout(box: Box, count: number, left: boolean, asker: number): ArcLayout {
  const places = count + (left ? 1 : 0)
  const pitch = Math.min(box.height / Math.max(1, places), 48)
  const height = pitch - 6
  const width = Math.min(120, box.width * 0.32)
  const start = box.y + (box.height - pitch * places) / 2
  const bend = Math.min(24, box.width * 0.05)
  const at = (k: number): Box => {
    const u = places > 1 ? (2 * k) / (places - 1) - 1 : 0
    return { x: box.x + box.width - width - bend * u * u, y: start + pitch * k + (pitch - height) / 2, width, height }
  }
  const chips = Array.from({ length: count }, (_, k) => at(k))
  const home = at(Math.max(0, Math.min(count - 1, asker)))
  const centre = box.y + box.height / 2
  // A ribbon may be as thick as a chip is high, or it would seem to end on its neighbours too.
  const whole = Math.min(72, Math.max(40, height))
  const tag = {
    x: box.x,
    y: centre + LEANING * (home.y + home.height / 2 - centre) - whole / 2 - 4,
    width: Math.min(112, box.width * 0.28),
    height: whole + 8,
  }
  return {
    across: false,
    asker: tag,
    chips,
    ...(left ? { rest: at(count) } : {}),
    whole,
    ribbon: (k, offset) => {
      const chip = at(k)
      const from = { x: tag.x + tag.width, y: tag.y + tag.height / 2 + offset }
      return ribbonBetween(from, { x: chip.x, y: chip.y + chip.height / 2 }, false)
    },
  }
}
