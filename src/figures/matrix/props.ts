import type { Role } from '../../trace/role'
import type { CellAt } from '../geometry/grid-layout'
import type { Domain } from '../geometry/value-scale'

/** The outline around a grid, which tells what kind of thing the numbers are. */
export type MatrixShape = 'chip' | 'capsule' | 'belt' | 'pill' | 'query' | 'key' | 'learned' | 'plain'

/** Where a value stands in the computation: not there yet, there, being read, or just computed. */
export type FigureState = 'pending' | 'done' | 'input' | 'active'

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
  /** How the keys r, c and = read a line: as plain numbers, or as who looks at whom. */
  readonly reading?: 'numbers' | 'attention' | undefined
}
