import { describe, expect, it } from 'vitest'
import { tableLayout } from '../../../src/figures/attention/table-geometry'
import { tableCells, tableGrid } from '../../../src/figures/attention/table-cells'
import { neighbour } from '../../../src/figures/attention/use-roving'
import { sceneOf, words } from './support/scenes'

const cellsAt = (width: number) => {
  const { snapshot, reading, progress, tokens } = sceneOf(words(3), {}, 'sum')
  const layout = tableLayout({ width, height: 612, places: 3, keySize: 4, valueSize: 4, stages: 5, widest: 50 })
  const cells = tableCells({
    snapshot,
    reading,
    progress,
    layout,
    tokens,
    names: {},
    language: 'en',
    asker: 1,
    keys: [0, 1, 2],
  })
  return { cells, grid: tableGrid(cells, layout.across) }
}

describe('the close-up by keyboard', () => {
  it('moves along the stages of one key', () => {
    const { grid } = cellsAt(1440)
    expect(neighbour(grid, 'S 1 2', 'ArrowDown')).toBe('Z 1 2')
    expect(neighbour(grid, 'S 1 2', 'ArrowLeft')).toBe('S 1 1')
    expect(neighbour(grid, 'A 1 0', 'ArrowDown')).toBe('V 0 0')
  })

  it('reaches the question before the keys and the output behind them', () => {
    const { grid } = cellsAt(1440)
    expect(neighbour(grid, 'K 0 0', 'ArrowLeft')).toBe('Q 1 0')
    expect(neighbour(grid, 'V 2 0', 'ArrowRight')).toBe('O 1 0')
  })

  it('follows the drawing when keys run down the page', () => {
    const { grid } = cellsAt(390)
    expect(neighbour(grid, 'S 1 2', 'ArrowRight')).toBe('Z 1 2')
    expect(neighbour(grid, 'S 1 1', 'ArrowDown')).toBe('S 1 2')
  })

  it('stops at the edges and ignores other keys', () => {
    const { grid } = cellsAt(1440)
    expect(neighbour(grid, 'Q 1 0', 'ArrowLeft')).toBe('Q 1 0')
    expect(neighbour(grid, 'S 1 0', 'x')).toBeUndefined()
  })

  it('leads to every cell', () => {
    for (const width of [390, 1440]) {
      const { cells, grid } = cellsAt(width)
      const everything = [
        ...cells.asker,
        ...cells.addresses.flat(),
        ...cells.stages.flat(),
        ...cells.contents.flat(),
        ...cells.output,
      ]
      expect(new Set(grid.flat())).toEqual(new Set(everything.map(cell => cell.key)))
    }
  })

  it('reads every cell aloud with whom it is about', () => {
    const { cells } = cellsAt(1440)
    expect(cells.stages[4]?.[0]?.label).toMatch(/^A, word2 \(2\) → word1 \(1\): /)
  })
})
