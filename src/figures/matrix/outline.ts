import { clamp } from '../geometry/clamp'
import { gridBox, grown, type Box } from '../geometry/grid-layout'
import { coordinate } from '../geometry/path'
import type { MatrixShape } from './props'

/** An outline as a closed body, the strokes that are drawn of it, and the room that it takes. */
export interface OutlineDrawing {
  readonly body: string
  readonly strokes: string
  readonly box: Box
}

interface Grid {
  readonly rows: number
  readonly cols: number
  readonly size: number
}

/** The outline of a shape around a grid whose first cell is at the origin. */
export function outline(shape: MatrixShape, grid: Grid): OutlineDrawing {
  return drawings[shape](grid, gridBox(grid.rows, grid.cols, grid.size), outlinePadding(grid.size))
}

/** How deep the point of a query and the notch of a key are: the same, so that one fits the other. */
export function tagDepth(size: number): number {
  return size / 3
}

/** How far an outline stands off the cells it encloses. */
export function outlinePadding(size: number): number {
  return clamp(size * 0.12, 2, 6)
}

const drawings: Readonly<Record<MatrixShape, (grid: Grid, box: Box, pad: number) => OutlineDrawing>> = {
  plain: (_, box) => whole(rounded(box, 0), box),
  learned: (_, box, pad) => whole(rounded(grown(box, pad), 0), grown(box, pad)),
  chip: (_, box, pad) => whole(rounded(grown(box, pad), pad), grown(box, pad)),
  capsule: (grid, box, pad) => {
    const radius = grid.size / 2 + pad
    // The round end reaches beyond the grid just as far as its corner cells need to stay inside.
    const reach = radius - Math.sqrt(radius ** 2 - (grid.size / 2) ** 2) + pad / 2
    const outer = grid.rows >= grid.cols ? grown(box, pad, reach) : grown(box, reach, pad)
    return whole(rounded(outer, radius), outer)
  },
  pill: (grid, box, pad) => {
    const inner = grown(box, pad)
    const outer = grown(inner, pad * 0.8)
    const radius = pad + grid.size / 8
    const body = rounded(outer, radius)
    return { body, strokes: body + rounded(inner, radius - pad * 0.8), box: outer }
  },
  belt: (_, box, pad) => {
    const outer = grown(box, pad, pad * 1.6)
    const rails = [outer.y, outer.y + pad, outer.y + outer.height - pad, outer.y + outer.height]
    const reach = pad * 1.5
    const strokes = rails.map(y => `M${pair(outer.x - reach, y)}H${coordinate(outer.x + outer.width + reach)}`)
    return { body: rounded(outer, 0), strokes: strokes.join(''), box: grown(outer, reach, 0) }
  },
  query: (grid, box, pad) => {
    const inner = grown(box, pad)
    const depth = tagDepth(grid.size)
    const right = inner.x + inner.width
    const side = tagRows(grid).map(([top, bottom]) => {
      return `L${pair(right, top)}L${pair(right + depth, (top + bottom) / 2)}L${pair(right, bottom)}`
    })
    const bottom = inner.y + inner.height
    const body = `M${pair(inner.x, inner.y)}H${coordinate(right)}${side.join('')}L${pair(right, bottom)}H${coordinate(inner.x)}Z`
    return whole(body, { ...inner, width: inner.width + depth })
  },
  key: (grid, box, pad) => {
    const inner = grown(box, pad)
    const depth = tagDepth(grid.size)
    const left = inner.x - depth
    const side = [...tagRows(grid)].reverse().map(([top, bottom]) => {
      return `L${pair(left, bottom)}L${pair(inner.x, (top + bottom) / 2)}L${pair(left, top)}`
    })
    const right = inner.x + inner.width
    const bottom = inner.y + inner.height
    const body = `M${pair(left, inner.y)}H${coordinate(right)}V${coordinate(bottom)}H${coordinate(left)}${side.join('')}Z`
    return whole(body, { ...inner, x: left, width: inner.width + depth })
  },
}

/** Where the tags of a matrix begin and end: one for each row, or a single one in the middle of a lone column. */
function tagRows({ rows, cols, size }: Grid): readonly (readonly [top: number, bottom: number])[] {
  if (cols === 1 && rows > 1) return [[((rows - 1) / 2) * size, ((rows + 1) / 2) * size]]
  return Array.from({ length: rows }, (_, row) => [row * size, (row + 1) * size])
}

function whole(path: string, box: Box): OutlineDrawing {
  return { body: path, strokes: path, box }
}

function rounded({ x, y, width, height }: Box, radius: number): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2))
  if (r === 0) return `M${pair(x, y)}h${coordinate(width)}v${coordinate(height)}h${coordinate(-width)}Z`
  const arc = (dx: number, dy: number): string => `a${pair(r, r)} 0 0 1 ${pair(dx, dy)}`
  const across = coordinate(width - 2 * r)
  const down = coordinate(height - 2 * r)
  return `M${pair(x + r, y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h-${across}${arc(-r, -r)}v-${down}${arc(r, -r)}Z`
}

function pair(x: number, y: number): string {
  return `${coordinate(x)},${coordinate(y)}`
}
