import { Value } from './value'
import type { Arithmetic } from './arithmetic'
import type { Lowering } from './lowering'

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

/** An operation as models call it. */
export type Fn<A extends readonly Value[]> = (...xs: A) => Value

/**
 * Turns a description of an operation into the function that models call. Operations that nobody imports stay out of a
 * bundle, because defining one is declared to change nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function define<A extends readonly Value[]>(op: Op<A>): Fn<A> {
  const erased = op as unknown as Op
  return (...xs) => {
    const [rows, cols] = op.shape(...xs)
    const y = new Value(rows, cols, erased, xs)
    op.run(y, ...xs)
    return y
  }
}

/** One function per parameter value, so that equal operations are one object and a plan can recognise them. */
/* @__NO_SIDE_EFFECTS__ */
export function family<P extends string | number, A extends readonly Value[]>(make: (p: P) => Op<A>): (p: P) => Fn<A> {
  const known = new Map<P, Fn<A>>()
  return p => {
    const found = known.get(p) ?? define(make(p))
    known.set(p, found)
    return found
  }
}
