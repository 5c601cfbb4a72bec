import type { Box } from '../geometry/grid-layout'
import { rhythm, type Bands } from './bands'
import { block, type Blocks } from './block'
import type { Options, Plate } from './drawing'

/** What a chain has to be drawn into, and what it has to draw. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly plate: Plate
  readonly options: Options
  readonly level: 'overview' | 'cell'
  readonly length: number
  /** Position in the middle of attention. */
  readonly focus: number
  readonly sizes: { readonly input: number; readonly unit: number; readonly shown: number }
  readonly backward: boolean
  /** Tracks that are only shown as strips. */
  readonly strips: number
}

/** The smallest distance that separates things that do not belong together. */
export const EDGE = 8

const PANEL_FROM = 900
const PANEL = 148
const STRIP = 30
/** What stands above, between and below the vectors, in units. */
const BESIDE_VECTORS = 190

/** What of a frame is left for the columns, and where the strips of other tracks stand. */
export interface Margins {
  readonly height: number
  /** Width without the margin of the shared weights. */
  readonly room: number
  /** Width of the shared weights' margin; 0 when there is none. */
  readonly panel: number
  readonly strips: readonly Box[]
}

/** Takes the margins off a frame. */
export function marginsOf({ width, height: whole, strips }: Frame): Margins {
  const strip = STRIP * rhythm(whole)
  const height = whole - strips * (strip + EDGE)
  const panel = width >= PANEL_FROM ? PANEL * Math.max(1, rhythm(height)) : 0
  const room = width - panel - (panel ? 3 * EDGE : 0)
  const stripBox = (k: number): Box => ({ x: 0, y: height + EDGE + k * (strip + EDGE), width: room, height: strip })
  return { height, room, panel, strips: Array.from({ length: strips }, (_, k) => stripBox(k)) }
}

/** The margin of the shared weights reaches from the chips to the lower strip. */
export function weightsBox({ width }: Frame, { panel }: Margins, { chip, lower }: Bands): Box | undefined {
  return panel ? { x: width - panel, y: chip.y, width: panel, height: lower.y + lower.height - chip.y } : undefined
}

/** How the vectors of a chain are folded in a picture of this height. */
export function blocksOf({ input, unit, shown }: Frame['sizes'], height: number): Blocks {
  const each = (height - BESIDE_VECTORS * rhythm(height)) / 2
  return { input: block(input, each), unit: block(unit, each), shown: block(shown, each) }
}

/** How many rows of cells each strip needs. */
export function rowsOf({ states }: Plate, { input, unit, shown }: Blocks) {
  const high = states.some(({ key, band }) => key === 'h' && band === 'upper')
  return {
    upper: Math.max(input.rows, unit.rows, high ? shown.rows : 1),
    lower: Math.max(unit.rows, high ? 1 : shown.rows),
  }
}
