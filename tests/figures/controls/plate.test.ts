import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellSize, families, grouped, MARGIN, plateOf } from '../../../src/figures/controls/weight-table/plate'

const gate = [
  { rows: 4, cols: 3 },
  { rows: 4, cols: 4 },
  { rows: 4, cols: 1 },
]

describe('families of weights', () => {
  const ids = (names: readonly string[]) =>
    families(names.map(id => ({ id }))).map(family => family.map(({ id }) => id))

  it('are neighbours with the same index', () => {
    expect(ids(['W_f', 'U_f', 'b_f', 'W_i', 'U_i'])).toEqual([
      ['W_f', 'U_f', 'b_f'],
      ['W_i', 'U_i'],
    ])
  })

  it('hold weights without an index together', () => {
    expect(ids(['W', 'U', 'b'])).toEqual([['W', 'U', 'b']])
  })

  it('keep layers and directions apart', () => {
    expect(ids(['W_f', 'W_f^2', 'W_f~'])).toEqual([['W_f'], ['W_f^2'], ['W_f~']])
  })
})

describe('plates of weights', () => {
  it('share one cell size that puts a family into one row', () => {
    const size = cellSize([gate, gate], 358)
    expect(size).toBe(35)
    expect(gate.reduce((sum, { rows, cols }) => sum + plateOf(rows, cols, size).width, 0)).toBeLessThanOrEqual(358)
  })

  it('fit the widest weight when a family cannot stand in one row with readable numbers', () => {
    expect(cellSize([gate], 200)).toBe(40)
    expect(
      cellSize(
        [
          [
            { rows: 8, cols: 8 },
            { rows: 8, cols: 8 },
          ],
        ],
        320,
      ),
    ).toBe(37)
  })

  it('never need more than the room there is, down to cells that can be pressed', () => {
    const shape = fc.record({ rows: fc.integer({ min: 1, max: 24 }), cols: fc.integer({ min: 1, max: 10 }) })
    fc.assert(
      fc.property(
        fc.array(fc.array(shape, { minLength: 1 }), { minLength: 1 }),
        fc.integer({ min: 280, max: 3840 }),
        (all, width) => {
          const size = cellSize(all, width)
          expect(size).toBeGreaterThanOrEqual(24)
          expect(size).toBeLessThanOrEqual(40)
          for (const { rows, cols } of all.flat()) expect(plateOf(rows, cols, size).width).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('print numbers only in cells that hold them', () => {
    expect([plateOf(4, 4, 40).numbers, plateOf(4, 4, 24).numbers]).toEqual([true, false])
  })

  it('shrink to a picture when a weight is large', () => {
    const size = cellSize([[{ rows: 64, cols: 64 }]], 390)
    expect(64 * size + 2 * MARGIN).toBeLessThanOrEqual(390)
    expect(plateOf(64, 64, size).numbers).toBe(false)
  })

  it('set thousands apart', () => {
    expect([grouped(112), grouped(1048576)]).toEqual(['112', '1\u202f048\u202f576'])
  })
})
