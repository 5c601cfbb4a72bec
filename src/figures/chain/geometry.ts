import type { Box } from '../geometry/grid-layout'
import { idealCell, rhythm, stackBands, type Bands, type Stack } from './bands'
import { mostColumns, type Blocks } from './block'
import { evenColumns, openColumns, openWidth, type Column } from './columns'
import type { Drawing } from './drawing'
import { blocksOf, EDGE, marginsOf, rowsOf, weightsBox, type Frame } from './frame'
import { lay, type Laid } from './lay'
import { sliver } from './plates/sliver'
import { demand, LEAST_SLOT } from './slots'

export type { Frame } from './frame'

/** A column with its drawing. */
export interface LaidColumn extends Column {
  readonly open: boolean
  readonly laid: Laid
  readonly chip: Box
}

/** Every box and wire of a chain. */
export interface ChainLayout {
  readonly bands: Bands
  readonly blocks: Blocks
  readonly columns: readonly LaidColumn[]
  /** The open cell's drawing, also when it is folded up, so that it is there to unfold. */
  readonly circuit: { readonly laid: Laid; readonly width: number }
  readonly boundaries: readonly { readonly index: number; readonly x: number }[]
  readonly before: number
  readonly after: number
  /** From the first boundary to the last. */
  readonly span: { readonly x: number; readonly width: number }
  /** Where the shared weights have a margin of their own. */
  readonly weights: Box | undefined
  readonly strips: readonly Box[]
}

const LEAST_CHIP = 40
const WIDEST_CHIP = 194
/** How far distances give way before cells do. */
const SQUEEZED = 0.7
const ROOMY = 520
const SMALLEST_CELL = 24
const SLIVER_CELLS = 1.4

/** Lays out the whole chain. Pure: equal frames give equal layouts. */
export function chainLayout(frame: Frame): ChainLayout {
  const { plate, options, level, length, focus, backward } = frame
  const margins = marginsOf(frame)
  const { height, room } = margins
  const unit = rhythm(height)
  const blocks = blocksOf(frame.sizes, height)
  const cols = mostColumns(blocks)
  const tall = { height, rows: rowsOf(plate, blocks), bus: plate.bus }
  const tallest = stackBands({ ...tall, widest: idealCell(height), loosest: () => Infinity }).size
  const inset = (tallest * cols) / 2 + 1.75 * EDGE
  const row = { x: inset, width: room - 2 * inset, length, focus }
  const slivers = Math.max(LEAST_CHIP * Math.max(1, unit) + EDGE, tallest * cols * SLIVER_CELLS)
  const opened = openWidth(row, slivers)
  const circuit = plate.circuit(options, opened >= ROOMY)
  const sketch = plate.sketch(options)
  const closed = level === 'cell' ? sliver(plate) : sketch
  const { shown, before, after } =
    level === 'cell' ? openColumns(row, slivers) : evenColumns(row, leastColumn(sketch, cols, tallest, unit))
  const across = level === 'cell' ? opened : (shown[0]?.width ?? room)
  const bands = stackBands({ ...tall, ...roomFor(level === 'cell' ? circuit : sketch, across, cols, unit) })
  const layIn = (drawn: Drawing, within: number): Laid =>
    lay(drawn, { width: within, bands, blocks, states: plate.states, mirrored: backward })
  const columns = shown.map((column): LaidColumn => {
    const open = level === 'cell' && column.time === focus
    const laid = layIn(open ? circuit : closed, column.width)
    return { ...column, open, laid, chip: chipBox(column, laid, bands) }
  })
  return {
    ...{ bands, blocks, columns, before, after },
    ...boundariesOf(columns, inset),
    circuit: { laid: layIn(circuit, opened), width: opened },
    weights: weightsBox(frame, margins, bands),
    strips: margins.strips,
  }
}

/** The least width of a column of an overview. */
function leastColumn(sketch: Drawing, cols: number, tallest: number, unit: number): number {
  const { cells, units } = demand(sketch)
  const cell = Math.max(cols * Math.min(SMALLEST_CELL, tallest), LEAST_SLOT * unit)
  return Math.max(LEAST_CHIP + EDGE, cells * cell + units * unit * SQUEEZED)
}

/** The cell and the rhythm with which a drawing fits into a width. */
function roomFor(drawing: Drawing, across: number, cols: number, unit: number): Pick<Stack, 'widest' | 'loosest'> {
  const { cells, units } = demand(drawing)
  return {
    widest: (across - units * unit * SQUEEZED) / (cells * cols),
    loosest: size => (across - cells * cols * size) / units,
  }
}

function boundariesOf(columns: readonly Column[], start: number): Pick<ChainLayout, 'boundaries' | 'span'> {
  const first = columns[0]?.x ?? start
  const last = columns.at(-1)
  const end = last ? last.x + last.width : first
  return {
    boundaries: [...columns.map(({ time, x }) => ({ index: time - 1, x })), { index: last?.time ?? 0, x: end }],
    span: { x: first, width: end - first },
  }
}

/** The chip heads the word's vector and reaches as far to both sides as its column does, with a gap to the next. */
function chipBox({ width }: Column, { chip }: Laid, { chip: strip, unit }: Bands): Box {
  const half = Math.max(EDGE, Math.min(chip, width - chip, (WIDEST_CHIP / 2) * Math.max(1, unit)) - EDGE / 2)
  return { x: chip - half, y: strip.y, width: half * 2, height: strip.height }
}
