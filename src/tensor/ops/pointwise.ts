import { cell } from '../arithmetic'
import type { Op } from '../op'
import type { Value } from '../value'
import { shapeOf, size } from './shapes'

interface Pointwise {
  readonly name: string
  readonly of: (x: number) => number
  readonly pull: Op<[x: Value]>['pull']
  readonly tex: (x: string) => string
  /** How one number is printed; the formula's own spelling when left out. */
  readonly texNumber?: (x: string) => string
  readonly binds: number
  readonly holds: number
}

/** An operation that does the same to every number by itself. */
export const pointwise = ({ name, of, pull, tex, texNumber = tex, binds, holds }: Pointwise): Op<[x: Value]> => ({
  name,
  shape: shapeOf,
  run: (y, x) => {
    const to = y.data
    const from = x.data
    for (let k = 0; k < to.length; k++) to[k] = of(from[k]!)
  },
  pull,
  cost: size,
  arithmetic: (row, col) => ({ kind: 'function', name, of: cell(0, row, col), tex: texNumber }),
  tex: x => tex(x ?? ''),
  binds,
  holds,
})
