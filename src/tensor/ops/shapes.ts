import { describe, type Shape, type Value } from '../value'

/** The common shape of all operands; `verb` starts the sentence of the error ("cannot add"). */
export function sameShape(verb: string, ...xs: readonly Value[]): Shape {
  const [first, ...rest] = xs
  if (!first) throw new RangeError(`cannot ${verb}: no operand`)
  for (const x of rest) {
    if (x.rows !== first.rows || x.cols !== first.cols) {
      throw new RangeError(`cannot ${verb} ${describe(first)} and ${describe(x)}: expected ${first.rows}×${first.cols}`)
    }
  }
  return [first.rows, first.cols]
}

/** The shape of an operation that keeps its operand's. */
export const shapeOf = (x: Value): Shape => [x.rows, x.cols]
/** The cost of an operation that does one multiplication, division or call a number. */
export const size = (y: Value): number => y.data.length
