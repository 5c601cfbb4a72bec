/** A block of a band: where it begins and how wide it is. */
export interface Slot {
  readonly x: number
  readonly width: number
}

const AIR = 3

/** Equal slots side by side; both bands take the greater count, so that blocks of one size are compared. */
export const slotsOf = (count: number, most: number, width: number): readonly Slot[] =>
  Array.from({ length: count }, (_, k) => ({ x: (k * width) / most + AIR / 2, width: width / most - AIR }))

/** The ribbon that leads from a block of the upper band to the block of the same gate in the lower one. */
export function ribbon(from: Slot, to: Slot, top: number, bottom: number): string {
  const middle = (top + bottom) / 2
  const edge = (a: number, b: number) => `C${a},${middle} ${b},${middle} ${b},${bottom}`
  const back = (a: number, b: number) => `C${a},${middle} ${b},${middle} ${b},${top}`
  return `M${from.x},${top}${edge(from.x, to.x)}H${to.x + to.width}${back(to.x + to.width, from.x + from.width)}Z`
}
