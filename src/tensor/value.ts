import type { Op } from './op'

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
