import { functions } from '../../trace'
import { clamp } from '../geometry/clamp'
import type { Curve } from './drawn'

/** A function as it is drawn: what it does, and the window through which one looks at it. */
export interface CurveWindow {
  readonly of: (x: number) => number
  readonly x: readonly [low: number, high: number]
  readonly y: readonly [low: number, high: number]
}

/** The shapes of functions. Dots on them come from the recorded numbers, never from here. */
export const curves: Readonly<Record<Curve, CurveWindow>> = {
  σ: { of: functions.σ, x: [-5, 5], y: [0, 1] },
  tanh: { of: functions.tanh, x: [-3, 3], y: [-1, 1] },
  relu: { of: functions.relu, x: [-2, 2], y: [0, 2] },
  exp: { of: Math.exp, x: [-5, 0], y: [0, 1] },
}

/** The curve a name stands for, when it is drawn as one. */
export const isCurve = (name: string): name is Curve => Object.hasOwn(curves, name)

/** Where a pair of numbers lies in a picture of a function, held inside it. */
export function inWindow(
  curve: Curve,
  input: number,
  output: number,
  width: number,
  height: number,
): readonly [x: number, y: number] {
  const { x, y } = curves[curve]
  // The exponential is of the gap to the greatest number of a line, which its result gives back.
  const across = curve === 'exp' ? Math.log(output) : input
  return [
    ((clamp(across, ...x) - x[0]) / (x[1] - x[0])) * width,
    height - ((clamp(output, ...y) - y[0]) / (y[1] - y[0])) * height,
  ]
}

const SAMPLES = 48

/** The curve as a path in a picture of `width` × `height`. */
export function curvePath(curve: Curve, width: number, height: number): string {
  const { of, x } = curves[curve]
  const points = Array.from({ length: SAMPLES + 1 }, (_, k) => {
    const at = x[0] + ((x[1] - x[0]) * k) / SAMPLES
    return inWindow(curve, at, of(at), width, height)
      .map(c => c.toFixed(1))
      .join(',')
  })
  return `M${points.join('L')}`
}
