import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LitCellsContext } from '../../src/figures/lit-context'
import { litCells, litRules, type LitCell } from '../../src/figures/lit-rules'
import { addressOf, drawnAt, litAt } from '../../src/figures/matrix/address'
import type { MatrixProps } from '../../src/figures/Matrix'
import { MatrixImage } from '../../src/figures/MatrixImage'

const COLS = 4
const UNITS = 30

/** A vector of 30 units in 8 rows of 4 cells, of which the last two are to spare. */
const folded: MatrixProps = {
  id: 'h.3',
  label: 'state',
  rows: 8,
  cols: COLS,
  data: Float64Array.from({ length: 32 }, (_, k) => (k < UNITS ? k / 100 : NaN)),
  x: 0,
  y: 0,
  size: 6,
  scale: 'signed',
  role: 'state',
  shape: 'capsule',
  state: 'done',
  numbers: false,
  units: Array.from({ length: UNITS }, (_, unit) => unit),
  onOpen: () => undefined,
}

const matrix: MatrixProps = { ...folded, id: 'A', units: undefined }

const drawn = (props: MatrixProps, cells: readonly LitCell[] = []): string =>
  renderToStaticMarkup(
    <LitCellsContext value={litCells(undefined, cells)}>
      <MatrixImage {...props} />
    </LitCellsContext>,
  )

const marks = (html: string): readonly string[] =>
  [...html.matchAll(/data-row="(\d+)" data-col="(\d+)"/g)].map(([, row, col]) => `${row} ${col}`)

describe('the cells of an image', () => {
  it('are called by their unit where a vector is folded, and by row and column in a matrix', () => {
    expect(addressOf(folded, [3, 2])).toEqual([14, 0])
    expect(addressOf(matrix, [3, 2])).toEqual([3, 2])
    expect(addressOf(folded, [7, 2])).toBeUndefined()
    for (let unit = 0; unit < UNITS; unit++) {
      const at = drawnAt(folded, [unit, 0])
      expect(at && addressOf(folded, at)).toEqual([unit, 0])
    }
  })

  it('light nothing, and put out what was lit, where a folded vector has cells to spare', () => {
    expect(litAt(folded, [7, 1])).toEqual({ id: 'h.3', row: 29, col: 0 })
    for (const spare of [
      [7, 2],
      [7, 3],
    ] as const)
      expect(litAt(folded, spare)).toBeUndefined()
    expect(litAt(matrix, [7, 2])).toEqual({ id: 'A', row: 7, col: 2 })
    expect(litAt(matrix, undefined)).toBeUndefined()
  })

  it('are called by the units that are left where some are left out', () => {
    const some = { ...folded, units: [4, 9, 13, 21, 28] }
    expect(addressOf(some, [1, 0])).toEqual([28, 0])
    expect(drawnAt(some, [13, 0])).toEqual([0, 2])
    expect(drawnAt(some, [14, 0])).toBeUndefined()
  })

  it('give the one that has the keyboard its true unit, for the ear as well', () => {
    const html = drawn({ ...folded, selected: [3, 2] })
    expect(marks(html)).toEqual(['14 0'])
    expect(html).toContain('aria-label="state, unit 15: 0.14"')
    expect(marks(drawn({ ...matrix, selected: [3, 2] }))).toEqual(['3 2'])
  })

  it('that are lit from elsewhere are there for the style to frame, where they are drawn', () => {
    const html = drawn({ ...folded, onOpen: undefined }, [
      { id: 'h.3', row: 14, col: 0 },
      { id: 'h.3', row: 31, col: 0 },
      { id: 'c.3', row: 2, col: 0 },
    ])
    expect(marks(html)).toEqual(['14 0'])
    expect(html).toMatch(/data-value="h\.3" data-row="14" data-col="0"><rect x="12" y="18" width="6" height="6"/)
    expect(litRules({ id: 'h.3', row: 14, col: 0 }, [])).toContain('[data-value="h.3"][data-row="14"][data-col="0"]')
  })
})

describe('the lit cells by value', () => {
  it('are the sources and what is pointed at itself, if that is a cell', () => {
    const sources = [
      { id: 'x.3', row: 0, col: 0 },
      { id: 'x.3', row: 1, col: 0 },
    ]
    const found = litCells({ id: 'h.3', row: 5, col: 0 }, sources)
    expect(found.get('x.3')).toEqual(sources)
    expect(found.get('h.3')).toEqual([{ id: 'h.3', row: 5, col: 0 }])
    expect(litCells({ id: 'h.3' }, []).size).toBe(0)
  })
})
