import { average } from '../../trace'
import type { PlotPoint } from './plot-geometry'

const MOST_POINTS = 160

/** At most so many points: each the mean of its stretch of steps, so that a noisy curve stays readable and light. */
export function thinned(points: readonly PlotPoint[], most = MOST_POINTS): readonly PlotPoint[] {
  if (points.length <= most) return points
  const width = points.length / most
  return Array.from({ length: most }, (_, k) => {
    const stretch = points.slice(Math.round(k * width), Math.round((k + 1) * width))
    return { step: average(stretch.map(({ step }) => step)), value: average(stretch.map(({ value }) => value)) }
  })
}

/** So many of the points, the first and the last among them: the rows of a table that is read aloud. */
export function sampled(points: readonly PlotPoint[], most: number): readonly PlotPoint[] {
  if (points.length <= most) return points
  return Array.from(
    { length: most },
    (_, k) => points[Math.round((k * (points.length - 1)) / (most - 1))] ?? { step: NaN, value: NaN },
  )
}
