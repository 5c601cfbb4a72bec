import type { Group } from './groups'
import { namesOf, type Name } from './names'

/** What stands under the slider, in px from its left end. */
export interface Marks {
  readonly steps: readonly number[]
  readonly bounds: readonly number[]
  readonly names: readonly Name[]
}

/** The thumb stops half its width before either end of the track; marks must stop there too or they would drift. */
export const THUMB = 24

const NEAREST_STEPS = 7
const NEAREST_BOUNDS = 10

/** Where a step, or a place between two steps, stands on a slider of `width` px. */
export const placeOf = (step: number, count: number, width: number): number =>
  THUMB / 2 + (count > 1 ? step / (count - 1) : 0) * Math.max(width - THUMB, 0)

/** The least power of two by which to thin marks `spacing` px apart; powers of two, so that a wider bar only adds marks. */
const thinning = (spacing: number, nearest: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(nearest / spacing)))

/** The marks of a bar: every one where there is room, fewer where there is not, and always the name of the current group. */
export function marksOf(props: {
  readonly groups: readonly Group[]
  readonly count: number
  readonly index: number
  readonly width: number
  readonly fontSize: number
  readonly nameOf: (group: Group) => string
}): Marks {
  const { groups, count, index, width, fontSize, nameOf } = props
  if (width <= THUMB || count === 0) return { steps: [], bounds: [], names: [] }
  const at = (step: number): number => placeOf(step, count, width)
  const perStep = (width - THUMB) / Math.max(count - 1, 1)
  const perGroup = (perStep * count) / groups.length

  const steps = perStep >= NEAREST_STEPS ? Array.from({ length: count }, (_, k) => at(k)) : []
  const stride = thinning(perGroup, NEAREST_BOUNDS)
  const bounds = groups.flatMap(({ first }, k) => (k > 0 && k % stride === 0 ? [at(first - 0.5)] : []))
  const names = namesOf({
    groups,
    current: groups.findIndex(({ first, last }) => first <= index && index <= last),
    stride: thinning(perGroup, 2 * fontSize),
    width,
    fontSize,
    nameOf,
    centreOf: ({ first, last }) => at((first + last) / 2),
  })
  return { steps, bounds, names }
}
