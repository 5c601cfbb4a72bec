import type { Role } from '../../trace/role'
import type { CellAt } from '../geometry/grid-layout'
import type { Domain } from '../geometry/value-scale'

/** The outline around a grid, which tells what kind of thing the numbers are. */
export type MatrixShape = 'chip' | 'capsule' | 'belt' | 'pill' | 'query' | 'key' | 'learned' | 'plain'

/** Where a value stands in the computation: not there yet, there, being read, or just computed. */
export type FigureState = 'pending' | 'done' | 'input' | 'active'

/** How pairs are read aloud: as weights, as numbers that are no weights yet, or as who may be seen; rows ask unless columns do. */
export interface PairReading {
  readonly kind: 'weight' | 'number' | 'visibility'
  readonly columns: boolean
  /** The words that ask and answer one another, where heads carry more than the bare word. */
  readonly tokens?: readonly string[]
}

/** What a grid of numbers looks like and answers to. */
export interface MatrixProps {
  /** The id of the value in its trace; carried by `data-value` on the grid and on each cell. */
  readonly id: string
  /** The accessible name, in the language of the page: "forget gate". */
  readonly label: string
  readonly rows: number
  readonly cols: number
  /** Row by row. */
  readonly data: ArrayLike<number>
  /** What the numbers would be without pins; shown only where it differs. */
  readonly ghost?: ArrayLike<number> | undefined
  readonly x: number
  readonly y: number
  /** Side of a cell. */
  readonly size: number
  readonly scale: Domain
  readonly role: Role
  /** A proposal that is not yet what it is coloured as: dashed outline. */
  readonly candidate?: boolean | undefined
  readonly shape: MatrixShape
  readonly state: FigureState
  /** Whether numbers are printed; readable from cells of about 40 pixels. */
  readonly numbers: boolean
  readonly masked?: ((row: number, col: number) => boolean) | undefined
  readonly lit?: readonly CellAt[] | undefined
  readonly selected?: CellAt | undefined
  readonly pinned?: ((row: number, col: number) => boolean) | undefined
  /** The units that the cells of a vector are, in the order in which they are read: where some are left out, or where it is folded. */
  readonly units?: readonly number[] | undefined
  readonly rowHeads?: readonly string[] | undefined
  readonly colHeads?: readonly string[] | undefined
  readonly onOpen?: ((row: number, col: number) => void) | undefined
  readonly onPoint?: ((row: number, col: number) => void) | undefined
  readonly onLeave?: (() => void) | undefined
  /** Receives sentences for a polite live region. */
  readonly onSay?: ((text: string) => void) | undefined
  /** A keyboard grid rather than a picture; by default when cells can be opened. */
  readonly interactive?: boolean | undefined
  readonly description?: string | undefined
  /** Present when every cell is a pair of a question and an answer: cells and lines are then read aloud as such. */
  readonly reading?: PairReading | undefined
}
