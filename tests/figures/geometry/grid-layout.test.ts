import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellBox, clamped, gridBox, moved, type CellAt, type GridMove } from '../../../src/figures/geometry/grid-layout'

const grid = fc.record({ rows: fc.integer({ min: 1, max: 9 }), cols: fc.integer({ min: 1, max: 9 }) })
const moves: readonly GridMove[] = ['up', 'down', 'left', 'right', 'rowStart', 'rowEnd', 'start', 'end']

describe('a grid', () => {
  it('is tiled exactly by its square cells', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 4, max: 60 }), ({ rows, cols }, size) => {
        const whole = gridBox(rows, cols, size)
        const last = cellBox(rows - 1, cols - 1, size)
        expect([last.x + last.width, last.y + last.height]).toEqual([whole.width, whole.height])
        expect(last.width).toBe(last.height)
      }),
    )
  })

  it('is never left by a key', () => {
    fc.assert(
      fc.property(grid, fc.array(fc.constantFrom(...moves)), ({ rows, cols }, keys) => {
        const [row, col] = keys.reduce<CellAt>((at, key) => moved(at, rows, cols, key), [0, 0])
        expect([row, col]).toEqual(clamped([row, col], rows, cols))
      }),
    )
  })

  it('has edges that keys stop at instead of wrapping round', () => {
    expect(moved([0, 0], 3, 3, 'left')).toEqual([0, 0])
    expect(moved([2, 2], 3, 3, 'right')).toEqual([2, 2])
    expect(moved([2, 2], 3, 3, 'down')).toEqual([2, 2])
    expect(moved([0, 1], 3, 3, 'up')).toEqual([0, 1])
  })

  it('has row ends and corners that keys jump to', () => {
    expect(moved([1, 1], 3, 4, 'rowStart')).toEqual([1, 0])
    expect(moved([1, 1], 3, 4, 'rowEnd')).toEqual([1, 3])
    expect(moved([1, 1], 3, 4, 'start')).toEqual([0, 0])
    expect(moved([1, 1], 3, 4, 'end')).toEqual([2, 3])
  })

  it('brings a remembered cell back when it shrinks', () => {
    expect(clamped([5, 5], 2, 3)).toEqual([1, 2])
  })
})
