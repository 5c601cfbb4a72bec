import { Value, type Op } from './value'

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
