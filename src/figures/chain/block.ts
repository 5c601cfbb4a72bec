/** How a vector is drawn: one column of cells, or several when it is long. */
export interface Block {
  readonly rows: number
  readonly cols: number
  /** The side of a cell as a share of the side that the cells of states have; 1 when absent. */
  readonly cell?: number
}

/** A vector of more cells may be folded into several columns. */
export const LONGEST_COLUMN = 24
const LEAST_CELL = 9
const MOST_COLUMNS = 8

/** Folds a long vector into a block, so that its cells stay large enough to be seen in the height there is. */
export function block(length: number, height: number): Block {
  let cols = 1
  while (length / cols > LONGEST_COLUMN && cols < MOST_COLUMNS && height / Math.ceil(length / cols) < LEAST_CELL)
    cols *= 2
  return { rows: Math.ceil(length / cols), cols }
}

/** The most cells of a word vector beside few units that are as large as theirs. */
const BESIDE_FEW = 5

/** A column of smaller cells, at most `depth` cells of states tall, so that a long word vector leaves its height to the units. */
export const small = (length: number, depth: number): Block =>
  length > BESIDE_FEW
    ? { rows: length, cols: 1, cell: Math.min(depth, BESIDE_FEW) / length }
    : { rows: length, cols: 1 }

/** How tall a vector is, in cells of states. */
export const depthOf = ({ rows, cell = 1 }: Block): number => rows * cell

/** How many lanes a vector runs on: one a unit, or a single one when it is folded. */
export const lanesOf = ({ rows, cols }: Block): number => (cols > 1 ? 1 : rows)

/** How many cells the vectors of a chain have, as they are drawn. */
export interface Blocks {
  readonly input: Block
  readonly unit: Block
  readonly shown: Block
}

/** The columns of cells that the widest vector takes. */
export const mostColumns = ({ input, unit, shown }: Blocks): number => Math.max(input.cols, unit.cols, shown.cols)

/** The block that a value of this name fills. */
export const blockOf = ({ input, unit, shown }: Blocks, key: string): Block =>
  key === 'x' ? input : key === 'h' ? shown : unit
