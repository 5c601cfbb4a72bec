import { describe, expect, it } from 'vitest'
import { scaleStep } from '../../src/figures/geometry/value-scale'
import { fillPaths } from '../../src/figures/matrix/fills'

const [rows, cols, size] = [5, 7, 10]
const data = Float64Array.from({ length: rows * cols }, (_, k) => Math.sin(3 * k) * 1.5)

/** The squares of a path as "row col". */
const squares = (d: string): readonly string[] =>
  [...d.matchAll(/M([\d.]+),([\d.]+)h10v10h-10Z/g)].map(([, x, y]) => `${Number(y) / size} ${Number(x) / size}`)

describe('the squares of a matrix', () => {
  it('stand once each, with the fill that a cell of its own would have', () => {
    const paths = fillPaths({ rows, cols, data, size, scale: 'signed', state: 'done' })
    const fillAt = new Map(paths.flatMap(({ index, d }) => squares(d).map(at => [at, index] as const)))
    expect(paths.flatMap(({ d }) => squares(d))).toHaveLength(rows * cols)
    expect(new Set(paths.map(({ index }) => index)).size).toBe(paths.length)
    data.forEach((value, k) =>
      expect(fillAt.get(`${Math.floor(k / cols)} ${k % cols}`)).toBe(scaleStep(value, 'signed').index),
    )
  })

  it('leave masked cells to the hatch beneath them', () => {
    const masked = (row: number, col: number) => col > row
    const paths = fillPaths({ rows, cols, data, size, scale: 'unit', state: 'done', masked })
    const seen = paths.flatMap(({ d }) => squares(d)).sort()
    const open = Array.from({ length: rows * cols }, (_, k) => [Math.floor(k / cols), k % cols] as const)
    expect(seen).toEqual(
      open
        .filter(([row, col]) => !masked(row, col))
        .map(([row, col]) => `${row} ${col}`)
        .sort(),
    )
  })

  it('are one hollow path while their value is not there yet', () => {
    const [hollow, ...others] = fillPaths({ rows, cols, data, size, scale: 'signed', state: 'pending' })
    expect(others).toEqual([])
    expect(hollow?.index).toBeUndefined()
    expect(squares(hollow?.d ?? '')).toHaveLength(rows * cols)
  })
})
