import type { Box } from '../geometry/grid-layout'
import { stackBands, type Bands } from './bands'
import { idealCell, READABLE, rhythm, type Stack } from './stack'
import { mostColumns, type Blocks } from './block'
import { boundariesOf, foldedBoundaries, type Boundary, type Extent } from './boundaries'
import { evenColumns, foldedColumns, openColumns, openWidth, type Column, type Columns } from './columns'
import type { Drawing } from './drawing'
import { blocksOf, EDGE, marginsOf, rowsOf, weightsBox, type Frame } from './frame'
import { lay, type Laid } from './lay'
import { foldedWidth, isFolded, marksOf } from './marks'
import { sliver } from './plates/sliver'
import { demand, LEAST_SLOT } from './slots'

export type { Frame } from './frame'

/** A column with its drawing. */
export interface LaidColumn extends Column {
  readonly open: boolean
  /** Lies folded up behind the column in focus. */
  readonly hidden: boolean
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
  readonly boundaries: readonly Boundary[]
  readonly before: number
  readonly after: number
  /** From the first boundary to the last. */
  readonly span: Extent
  /** Where the shared weights have a margin of their own. */
  readonly weights: Box | undefined
  readonly strips: readonly Box[]
  /** The row of what is predicted, where states are read out. */
  readonly answers: Box | undefined
  /** The columns side by side, however the chain is drawn. */
  readonly places: readonly Column[]
}

const LEAST_CHIP = 40
const WIDEST_CHIP = 194
/** Beside what is told of the positions that are left out. */
const WIDEST_CHIP_BESIDE = 112
/** How far distances give way before cells do. */
const SQUEEZED = 0.6
const SQUEEZED_ON_PHONE = 0.4
const PHONE = 560
const ROOMY = 520
/** What stands side by side in a column needs this much each to be told apart. */
const SLOT_ROOM = 28
const SLIVER_CELLS = 1.4
/** What the numbers of units take at the left. */
const UNIT_NAMES = 20

/** Lays out the whole chain. Pure: equal frames give equal layouts. */
export function chainLayout(frame: Frame): ChainLayout {
  const { plate, options, level, length, words, focus, backward, lettering = 1 } = frame
  const margins = marginsOf(frame)
  const { height, room } = margins
  const unit = rhythm(height)
  const blocks = blocksOf(frame, height)
  const cols = mostColumns(blocks)
  const marks = marksOf(frame, margins)
  const tall = { height, rows: rowsOf(frame, blocks), bus: plate.bus && level === 'cell', marks, lettering }
  const tallest = stackBands({ ...tall, widest: idealCell(height, lettering), loosest: () => Infinity }).size
  const inset = (tallest * cols) / 2 + 1.75 * EDGE
  const names = frame.named === true ? UNIT_NAMES * lettering : 0
  const left = Math.max(inset + names, margins.title)
  const row = { x: left, width: room - left - inset, length, focus }
  const slivers = Math.max(LEAST_CHIP * Math.max(lettering, unit) + EDGE, tallest * cols * SLIVER_CELLS)
  const opened = openWidth(row, slivers)
  const circuit = plate.circuit(options, opened >= ROOMY)
  const sketch = plate.sketch(options)
  const closed = level === 'cell' ? sliver(plate) : sketch
  const folded = isFolded(frame)
  const least = leastColumn(sketch, cols, Math.min(READABLE * lettering, tallest), unit) + margins.air
  const even = evenColumns(row, least)
  const drawn = (): Columns => {
    if (level === 'cell') return openColumns(row, slivers)
    return folded
      ? foldedColumns(row, least, foldedWidth(frame, marks, row.width, even.shown[0]?.width ?? 0, unit))
      : even
  }
  const { shown, before, after } = drawn()
  const across = level === 'cell' ? opened : (shown[0]?.width ?? room)
  const bands = stackBands({ ...tall, ...roomFor(level === 'cell' ? circuit : sketch, across, cols, unit) })
  const layIn = (drawn: Drawing, within: number): Laid =>
    lay(drawn, { width: within, bands, blocks, states: plate.states, mirrored: backward })
  const columns = shown.map((column): LaidColumn => {
    const open = level === 'cell' && column.time === focus
    const laid = layIn(column.time > words ? sliver(plate) : open ? circuit : closed, column.width)
    return { ...column, open, hidden: folded && column.time !== focus, laid, chip: chipBox(column, laid, bands) }
  })
  return {
    ...{ bands, blocks, columns, before, after },
    ...(folded ? foldedBoundaries(columns, focus) : boundariesOf(columns, row.x)),
    circuit: { laid: layIn(circuit, opened), width: opened },
    weights: weightsBox(frame, margins, bands),
    strips: margins.strips,
    answers: margins.answers,
    places: folded ? even.shown : columns,
  }
}

/** The least width of a column of an overview: columns give way before numbers do. */
function leastColumn(sketch: Drawing, cols: number, size: number, unit: number): number {
  const { cells, units } = demand(sketch)
  const cell = Math.max(cols * size, LEAST_SLOT * unit)
  return Math.max(LEAST_CHIP + EDGE, sketch.slots.length * SLOT_ROOM, cells * cell + units * unit * SQUEEZED_ON_PHONE)
}

/** The cell and the rhythm with which a drawing fits into a width. */
function roomFor(drawing: Drawing, across: number, cols: number, unit: number): Pick<Stack, 'widest' | 'loosest'> {
  const { cells, units } = demand(drawing)
  return {
    widest: (across - units * unit * (across < PHONE ? SQUEEZED_ON_PHONE : SQUEEZED)) / (cells * cols),
    loosest: size => (across - cells * cols * size) / units,
  }
}

/** The chip heads the word's vector and reaches as far to both sides as its column does, with a gap to the next. */
function chipBox({ width }: Column, { chip }: Laid, { chip: strip, unit, lettering, beside }: Bands): Box {
  const widest = beside ? WIDEST_CHIP_BESIDE : WIDEST_CHIP * Math.max(lettering, unit)
  const half = Math.max(EDGE, Math.min(chip, width - chip, widest / 2) - EDGE / 2)
  return { x: chip - half, y: strip.y, width: half * 2, height: strip.height }
}
