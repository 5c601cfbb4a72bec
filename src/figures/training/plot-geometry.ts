import { line, scaleLinear } from 'd3'

/** The frame of a small plot, in its own units; text in it keeps its size because the panel is about as wide. */
export const FRAME = { width: 288, height: 140, left: 30, right: 52, top: 26, bottom: 24 } as const

/** One measured number and the step after which it was measured. */
export interface PlotPoint {
  readonly step: number
  readonly value: number
}

/** Shares run from 0 to 1; losses from 0 to a round number above them, and not beyond what is worth seeing. */
export type Upright = 'share' | 'loss'

/** A run that goes astray must not flatten what came before it: losses above this many times the chance line are cut. */
const CUT = 3

function topOf(upright: Upright, values: readonly number[], levels: readonly number[]): number {
  if (upright === 'share') return 1
  const chance = Math.max(0, ...levels)
  const highest = Math.max(0, ...values.filter(Number.isFinite))
  return Math.max(0.1, chance, chance > 0 ? Math.min(highest, CUT * chance) : highest)
}

/** Where everything on a plot of training stands. */
export interface PlotGeometry {
  readonly x: (step: number) => number
  readonly y: (value: number) => number
  readonly path: (points: readonly PlotPoint[]) => string
  readonly across: readonly number[]
  readonly up: readonly number[]
}

/** Lays out curves over the steps of a whole run; `levels` are the numbers of straight lines beside them. */
export function plotGeometry(
  budget: number,
  curves: readonly (readonly PlotPoint[])[],
  levels: readonly number[],
  upright: Upright,
): PlotGeometry {
  const { width, height, left, right, top, bottom } = FRAME
  const last = Math.max(1, budget, ...curves.map(curve => curve.at(-1)?.step ?? 0))
  const values = curves.flatMap(curve => curve.map(({ value }) => value))
  const x = scaleLinear()
    .domain([0, last])
    .range([left, width - right])
  const y = scaleLinear()
    .domain([0, topOf(upright, values, levels)])
    .range([height - bottom, top])
    .clamp(true)
  if (upright === 'loss') y.nice(3)
  const draw = line<PlotPoint>()
    .defined(({ value }) => Number.isFinite(value))
    .x(({ step }) => x(step))
    .y(({ value }) => y(value))
  return {
    x: step => x(step),
    y: value => y(value),
    path: points => draw([...points]) ?? '',
    across: [0, last],
    up: upright === 'share' ? [0, 0.5, 1] : y.ticks(3),
  }
}

/** Heights of texts, moved as little as it takes to keep them a line apart and inside the frame; in the order given. */
export function apart(heights: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = heights.map((_, k) => k).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed = [...heights]
  let above = -Infinity
  for (const k of order) {
    placed[k] = Math.max(placed[k] ?? 0, above + gap)
    above = placed[k] ?? 0
  }
  let below = lowest + gap
  for (const k of order.reverse()) {
    placed[k] = Math.min(placed[k] ?? 0, below - gap)
    below = placed[k] ?? 0
  }
  return placed
}
