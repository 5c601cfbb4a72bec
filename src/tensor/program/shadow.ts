import type { Value } from '../value'
import type { Numbers } from './arena'

/**
 * A value whose numbers stand in a program's arena. Operations only index, fill and set numbers, which arrays of both
 * kinds do alike, so an operation's own loop runs on either.
 */
export const shadow = (v: Value, numbers: Numbers): Value => ({
  id: v.id,
  rows: v.rows,
  cols: v.cols,
  op: v.op,
  from: v.from,
  name: v.name,
  data: numbers as Float64Array<ArrayBuffer>,
})
