import type { Arithmetic } from './arithmetic'
import type { Lowering } from './lowering'

/** A matrix that remembers how it was made: row-major doubles. Recurrences keep features in rows and the batch in columns. */
export class Value {
  static #births = 0
  /** Birth number: the order in which the author of a model wrote its values, which a sort by dependency would lose. */
  readonly id: number
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
  readonly op: Op | undefined
  readonly from: readonly Value[]
  /** What errors call a leaf; computed values are called by their operation. */
  readonly name: string | undefined

  constructor(rows: number, cols: number, op?: Op, from: readonly Value[] = [], name?: string) {
    this.id = Value.#births++
    this.rows = rows
    this.cols = cols
    this.data = new Float64Array(rows * cols)
    this.op = op
    this.from = from
    this.name = name
  }
}

/** Rows and columns of a value. */
export type Shape = readonly [rows: number, cols: number]

/** All that is known about one operation, in one object, in one file. */
export interface Op<A extends readonly Value[] = readonly Value[]> {
  readonly name: string
  /** The shape of the result; throws a sentence that names both shapes when the inputs do not fit. */
  shape(...xs: A): Shape
  /** Fills `y.data`; besides `leaf` and pins the only place that mutates. */
  run(y: Value, ...xs: A): void
  /** Which loop of a compiled program it is; without one a program calls `run`. */
  readonly lowering?: Lowering | undefined
  /** The adjoint of each input, made of operations; `undefined` where nothing flows back. */
  pull(dy: Value, y: Value, ...xs: A): readonly (Value | undefined)[]
  /** Scalar multiplications (and divisions) of one run. */
  cost(y: Value, ...xs: A): number
  /** How one cell of the result was reckoned from cells of the inputs. */
  arithmetic(row: number, col: number, y: Value, ...xs: A): Arithmetic
  tex(...xs: readonly string[]): string
  /** How tightly the printed result holds together: 1 sum, 2 ⊙, 3 product, 4 application, 5 symbol. */
  readonly binds: number
  /** Operands that bind looser than this get brackets. */
  readonly holds: number
}

/** A value that was given, not computed. Throws when `data` does not fill rows × cols. */
export function leaf(name: string, rows: number, cols: number, data?: ArrayLike<number>): Value {
  const value = new Value(rows, cols, undefined, [], name)
  if (!data) return value
  if (data.length !== rows * cols) {
    throw new RangeError(`${name} is ${rows}×${cols} and needs ${rows * cols} numbers, but ${data.length} were given`)
  }
  value.data.set(data)
  return value
}

/** "W_f 4×3", or "σ(…) 4×1" for a computed value. */
export const describe = (v: Value): string => `${v.name ?? `${v.op?.name ?? 'value'}(…)`} ${v.rows}×${v.cols}`
