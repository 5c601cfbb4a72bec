import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrowhead,
  coordinate,
  endBar,
  midpoint,
  roundedPath,
  shortened,
  type Point,
} from '../../../src/figures/geometry/path'

const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
})

function numbersOf(path: string): readonly number[] {
  return [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text))
}

function pointsOf(path: string): readonly Point[] {
  const numbers = numbersOf(path)
  return Array.from({ length: numbers.length / 2 }, (_, k) => ({
    x: numbers[2 * k] ?? NaN,
    y: numbers[2 * k + 1] ?? NaN,
  }))
}

function length(route: readonly Point[]): number {
  return route
    .slice(1)
    .reduce((sum, { x, y }, k) => sum + Math.hypot(x - (route[k]?.x ?? x), y - (route[k]?.y ?? y)), 0)
}

describe('a rounded path', () => {
  it('begins and ends exactly on its first and last point', () => {
    fc.assert(
      fc.property(point, point, point, fc.nat(60), (from, via, to, radius) => {
        fc.pre(length([from, via]) > 0 && length([via, to]) > 0)
        const drawn = pointsOf(roundedPath([from, via, to], radius))
        expect(drawn[0]).toEqual(from)
        expect(drawn.at(-1)).toEqual(to)
      }),
    )
  })

  it('stays inside the box of its corners', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), fc.nat(60), (corners, radius) => {
        for (const { x, y } of pointsOf(roundedPath(corners, radius))) {
          expect(x).toBeGreaterThanOrEqual(Math.min(...corners.map(corner => corner.x)))
          expect(x).toBeLessThanOrEqual(Math.max(...corners.map(corner => corner.x)))
          expect(y).toBeGreaterThanOrEqual(Math.min(...corners.map(corner => corner.y)))
          expect(y).toBeLessThanOrEqual(Math.max(...corners.map(corner => corner.y)))
        }
      }),
    )
  })

  it('cuts no corner by more than half of the shorter side', () => {
    expect(
      roundedPath(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
          { x: 10, y: 40 },
        ],
        8,
      ),
    ).toBe('M0,0L5,0Q10,0 10,5L10,40')
  })

  it('is nothing without points and ignores repeated ones', () => {
    expect(roundedPath([], 8)).toBe('')
    expect(
      roundedPath(
        [
          { x: 1, y: 1 },
          { x: 1, y: 1 },
          { x: 5, y: 1 },
        ],
        8,
      ),
    ).toBe('M1,1L5,1')
  })
})

describe('the endings of wires', () => {
  const route = [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
  ]

  it('put the tip of an arrowhead on the last point and its base behind it', () => {
    const [tip, left, right] = pointsOf(arrowhead(route, 10))
    expect(tip).toEqual({ x: 50, y: 0 })
    expect([left?.x, right?.x]).toEqual([40, 40])
    expect((left?.y ?? 0) + (right?.y ?? 0)).toBe(0)
  })

  it('put a control bar across the wire, centred on the last point', () => {
    expect(pointsOf(endBar(route, 10))).toEqual([
      { x: 50, y: -5 },
      { x: 50, y: 5 },
    ])
  })

  it('shorten a wire by what its head covers, and never beyond its last corner', () => {
    expect(shortened(route, 8).at(-1)).toEqual({ x: 42, y: 0 })
    expect(shortened(route, 80).at(-1)).toEqual({ x: 0, y: 0 })
  })

  it('draw nothing at the end of a single point', () => {
    expect([arrowhead([{ x: 1, y: 1 }], 9), endBar([], 9)]).toEqual(['', ''])
  })

  it('hang the lock of a tether at equal length from both ends', () => {
    expect(
      midpoint([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 30 },
      ]),
    ).toEqual({ x: 10, y: 10 })
  })

  it('print coordinates to a hundredth and no negative zero', () => {
    expect([1.23456, -0.001, 2].map(coordinate)).toEqual(['1.23', '0', '2'])
  })
})
