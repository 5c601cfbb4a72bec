import { line, scaleLinear, scaleLog } from 'd3'

/** The frame of a small plot, in its own units; text in it keeps its size because the panel is about as wide. */
export const FRAME = { width: 288, height: 132, left: 30, right: 56, top: 26, bottom: 24 } as const

/** How numbers stand on the upright axis: sizes that double are one step apart, shares run from 0 to 1. */
export type Upright = 'doubling' | 'share'

const FLOOR = 0.5

/** The two curves of a plot over sizes that double, with the places of everything on them. */
export function plotGeometry(
  sizes: readonly number[],
  curves: readonly (readonly number[])[],
  upright: Upright,
): {
  readonly x: (size: number) => number
  readonly y: (number: number) => number
  readonly paths: readonly string[]
  readonly across: readonly number[]
  readonly up: readonly number[]
} {
  const { width, height, left, right, top, bottom } = FRAME
  const x = scaleLog()
    .base(2)
    .domain([sizes[0] ?? 1, sizes.at(-1) ?? 2])
    .range([left, width - right])
  const highest = Math.max(2, ...curves.flat())
  const range = [height - bottom, top]
  const y =
    upright === 'share'
      ? scaleLinear().domain([0, 1]).range(range)
      : scaleLog()
          .base(2)
          .domain([FLOOR, 2 ** Math.ceil(Math.log2(highest))])
          .range(range)
          .clamp(true)
  const path = line<number>()
    .x((_, k) => x(sizes[k] ?? 1))
    .y(number => y(number))
  const last = sizes.at(-1) ?? 1
  return {
    x: size => x(size),
    y: number => y(number),
    paths: curves.map(curve => path(curve) ?? ''),
    across: [1, 8, 64, 512].filter(size => size <= last),
    up: upright === 'share' ? [0, 0.5, 1] : [1, 4, 16].filter(number => number <= highest),
  }
}
