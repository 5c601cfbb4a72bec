/** Where a mark stands on screen. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far a mark has to be put back, and how much bigger it was, to seem to stand in its old place. */
export interface Move {
  readonly dx: number
  readonly dy: number
  readonly scale: number
}

const STILL_PIXELS = 0.5
const STILL_SCALE = 0.01

/** The move from an old place to a new one, centre to centre; `undefined` when a reader would see no difference. */
export function moveBetween(old: Place, now: Place): Move | undefined {
  if (now.width === 0 || now.height === 0) return undefined
  const dx = old.x + old.width / 2 - (now.x + now.width / 2)
  const dy = old.y + old.height / 2 - (now.y + now.height / 2)
  const scale = Math.min(old.width / now.width, old.height / now.height)
  const still = Math.abs(dx) < STILL_PIXELS && Math.abs(dy) < STILL_PIXELS && Math.abs(scale - 1) < STILL_SCALE
  return still ? undefined : { dx, dy, scale }
}
