import type { Box } from '../geometry/grid-layout'

/** A matrix by its id and shape. */
export interface Sized {
  readonly id: string
  readonly rows: number
  readonly cols: number
}

/** Where the top left cell of a matrix stands and how large its cells are. */
export interface Placed extends Sized {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Height of the names over the small matrices, and of the wire that runs under them. */
const NAMES = 24
const UNDER = 20
/** Smallest distance of two small matrices: an arrow and the air around it. */
const GAP = 16
const WIDEST_GAP = 72
/** Small matrices are pictures to glance at: their cells never grow to the size of those that are read. */
const LARGEST_CELL = 16

const largest = (items: readonly Sized[], side: 'rows' | 'cols'): number =>
  Math.max(1, ...items.map(item => item[side]))

/** The row of small matrices, all at one cell size, spread evenly and centred on one line. */
export function flowLayout(box: Box, items: readonly Sized[]): readonly Placed[] {
  const columns = items.reduce((sum, item) => sum + item.cols, 0)
  const room = box.width - GAP * (items.length - 1)
  const size = Math.min(LARGEST_CELL, room / columns, (box.height - NAMES - UNDER) / largest(items, 'rows'))
  const gap = items.length > 1 ? Math.min(WIDEST_GAP, (box.width - columns * size) / (items.length - 1)) : 0
  const width = columns * size + gap * (items.length - 1)
  const middle = box.y + NAMES + (box.height - NAMES - UNDER) / 2
  let x = box.x + (box.width - width) / 2
  return items.map(item => {
    const placed = { ...item, x, y: middle - (item.rows * size) / 2, size }
    x += item.cols * size + gap
    return placed
  })
}

/** Room that large matrices need besides their cells. */
export interface Surroundings {
  /** Left of the first one (and of every one whose rows are named). */
  readonly left: number
  readonly right: number
  readonly above: number
  readonly below: number
  /** Between two neighbours. */
  readonly between: number
  readonly cap: number
}

/** The matrices of the current step in a row, all at the largest cell size for which they fit. */
export function largeLayout(box: Box, items: readonly Sized[], around: Surroundings): readonly Placed[] {
  const columns = items.reduce((sum, item) => sum + item.cols, 0)
  const rows = largest(items, 'rows')
  const fixed = around.left + around.right + around.between * (items.length - 1)
  const fitting = Math.min(around.cap, (box.width - fixed) / columns, (box.height - around.above - around.below) / rows)
  const size = fitting > 8 ? Math.floor(fitting) : Math.max(fitting, 0.05)
  const width = fixed + columns * size
  const height = around.above + around.below + rows * size
  const top = box.y + (box.height - height) / 2 + around.above
  let x = box.x + (box.width - width) / 2 + around.left
  return items.map(item => {
    const placed = { ...item, x, y: top + ((rows - item.rows) * size) / 2, size }
    x += item.cols * size + around.between
    return placed
  })
}
