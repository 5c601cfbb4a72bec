import { describe, expect, it } from 'vitest'
import { scalingCurve, type ScalingPoint } from '../../src/recipe/scaling'

/** Measured over 4000 draws: spread of the scores; greatest weight, entropy, size of the derivative, as they are | scaled. */
const measured: readonly (readonly [number, number, readonly number[], readonly number[]])[] = [
  [4, 2, [0.492, 1.44, 0.338], [0.303, 1.95, 0.341]],
  [16, 4, [0.726, 0.748, 0.263], [0.314, 1.93, 0.346]],
  [64, 8, [0.866, 0.341, 0.159], [0.32, 1.92, 0.347]],
  [256, 16.1, [0.933, 0.17, 0.089], [0.319, 1.93, 0.348]],
  [512, 22.5, [0.951, 0.12, 0.066], [0.316, 1.93, 0.347]],
]

describe('random questions and keys of 1 to 512 numbers', () => {
  const curve = scalingCurve()
  const at = (size: number): ScalingPoint => {
    const point = curve.find(found => found.size === size)
    if (!point) throw new Error(`no size is ${size}`)
    return point
  }

  it('double in size from point to point', () => {
    expect(curve.map(({ size }) => size)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512])
  })

  it.each(measured)('with %d numbers agree with ten times as many draws', (size, spread, plain, scaled) => {
    const found = at(size)
    expect(found.plain.spread / spread).toBeCloseTo(1, 1)
    expect(found.scaled.spread).toBeCloseTo(1, 1)
    for (const [way, wanted] of [
      [found.plain, plain],
      [found.scaled, scaled],
    ] as const) {
      const numbers = [way.top, way.entropy, way.pull]
      numbers.forEach((x, k) => expect(Math.abs(x - (wanted[k] ?? NaN)), `${size}: ${x}`).toBeLessThan(0.025))
    }
  })

  it('have scores that spread as √d_k, and nothing of that is left after dividing by it', () => {
    for (const { size, plain, scaled } of curve) {
      expect(plain.spread / Math.sqrt(size)).toBeCloseTo(scaled.spread, 12)
      expect(Math.abs(scaled.spread - 1)).toBeLessThan(0.1)
    }
  })

  it('leave the softmax a fifth of its derivative when nothing is divided', () => {
    expect(at(4).plain.pull / at(512).plain.pull).toBeGreaterThan(4)
    expect(at(4).scaled.pull / at(512).scaled.pull).toBeCloseTo(1, 1)
  })

  it('are the same at every visit and others with another seed', () => {
    expect(scalingCurve()).toEqual(curve)
    expect(scalingCurve(4)[3]).not.toEqual(curve[3])
  })

  it('are the same for one number, where √d_k is 1', () => {
    expect(at(1).plain).toEqual(at(1).scaled)
  })
})
