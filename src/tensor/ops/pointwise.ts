import { cell } from '../arithmetic'
import type { Lowering } from '../lowering'
import type { Op, Value } from '../value'
import { shapeOf, size } from './shapes'

type Fill = (to: Float64Array, from: Float64Array) => void

/** What happens to each number, or the whole loop where a call a number would cost more than the number. */
type Numbers = { readonly of: (x: number) => number } | { readonly fill: Fill }

const each =
  (of: (x: number) => number): Fill =>
  (to, from) => {
    for (let k = 0; k < to.length; k++) to[k] = of(from[k]!)
  }

interface Spelling {
  readonly name: string
  readonly lowering?: Lowering
  readonly pull: Op<[x: Value]>['pull']
  readonly tex: (x: string) => string
  /** How one number is printed; the formula's own spelling when left out. */
  readonly texNumber?: (x: string) => string
  readonly binds: number
  readonly holds: number
}

/** An operation that does the same to every number by itself. */
/* @__NO_SIDE_EFFECTS__ */
export function pointwise({
  name,
  lowering,
  pull,
  tex,
  texNumber = tex,
  binds,
  holds,
  ...how
}: Spelling & Numbers): Op<[x: Value]> {
  const fill = 'fill' in how ? how.fill : each(how.of)
  return {
    name,
    shape: shapeOf,
    run: (y, x) => fill(y.data, x.data),
    lowering,
    pull,
    cost: size,
    arithmetic: (row, col) => ({ kind: 'function', name, of: cell(0, row, col), tex: texNumber }),
    tex: x => tex(x ?? ''),
    binds,
    holds,
  }
}
