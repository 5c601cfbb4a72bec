/** A cell of the `input`-th operand. */
export interface InputCell {
  readonly input: number
  readonly row: number
  readonly col: number
}

/** How one number was reckoned from cells of an operation's inputs: the source of provenance and of worked numbers. */
export type Arithmetic =
  | { readonly kind: 'products'; readonly pairs: readonly (readonly [InputCell, InputCell])[] }
  /** `signs` has one sign a term; all are added when it is left out. */
  | { readonly kind: 'sum'; readonly terms: readonly InputCell[]; readonly signs?: readonly (1 | -1)[] }
  | { readonly kind: 'product'; readonly factors: readonly [InputCell, InputCell] }
  | { readonly kind: 'quotient'; readonly over: readonly [InputCell, InputCell] }
  /** A function of one number; `tex` prints it around the number. */
  | { readonly kind: 'function'; readonly name: string; readonly of: InputCell; readonly tex: (x: string) => string }
  /** e to the cell minus the greatest of its row or column. */
  | { readonly kind: 'exponential'; readonly of: InputCell; readonly among: readonly InputCell[] }
  /** The cell as a share of the total of its row or column (plus `eps`). */
  | { readonly kind: 'share'; readonly of: InputCell; readonly among: readonly InputCell[]; readonly eps: number }
  /** The cell's share after exponentiation. */
  | { readonly kind: 'softmax'; readonly of: InputCell; readonly among: readonly InputCell[] }
  | { readonly kind: 'greatest'; readonly of: InputCell; readonly among: readonly InputCell[] }
  | { readonly kind: 'copy'; readonly of: InputCell }
  /** A number that no input cell has a part in. */
  | { readonly kind: 'constant' }
  /** Many cells enter in a way that is not spelt out (losses). */
  | { readonly kind: 'all'; readonly cells: readonly InputCell[] }

/** The cell (row, col) of the `input`-th operand. */
export const cell = (input: number, row: number, col: number): InputCell => ({ input, row, col })

/** All cells of one line of an input: a row when `axis` is 'row', else a column. */
export const line = (input: number, axis: Axis, row: number, col: number, length: number): readonly InputCell[] =>
  Array.from({ length }, (_, k) => (axis === 'row' ? cell(input, row, k) : cell(input, k, col)))

/** Along which line an operation reckons: within each row, or within each column. */
export type Axis = 'row' | 'col'

/** Every input cell that had a part in the number. */
export function touched(a: Arithmetic): readonly InputCell[] {
  switch (a.kind) {
    case 'products':
      return a.pairs.flat()
    case 'sum':
      return a.terms
    case 'product':
      return a.factors
    case 'quotient':
      return a.over
    case 'function':
    case 'copy':
      return [a.of]
    case 'constant':
      return []
    case 'all':
      return a.cells
    default:
      return a.among
  }
}
