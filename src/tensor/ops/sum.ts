import { cell } from '../arithmetic'
import { define } from '../op'
import type { Op, Value } from '../value'
import { sameShape } from './shapes'

const op: Op<readonly Value[]> = {
  name: '+',
  lowering: { kind: 'each', what: 'add' },
  shape: (...xs) => sameShape('add', ...xs),
  run: (y, ...xs) => {
    const to = y.data
    const a = xs[0]!.data
    const b = xs[1]!.data
    for (let k = 0; k < to.length; k++) to[k] = a[k]! + b[k]!
    for (let i = 2; i < xs.length; i++) {
      const { data } = xs[i]!
      for (let k = 0; k < to.length; k++) to[k] = to[k]! + data[k]!
    }
  },
  pull: (dy, _, ...xs) => xs.map(() => dy),
  cost: () => 0,
  arithmetic: (row, col, _, ...xs) => ({ kind: 'sum', terms: xs.map((__, k) => cell(k, row, col)) }),
  tex: (...xs) => xs.join(' + '),
  binds: 1,
  holds: 0,
}

const add = define(op)

/** The sum of equally shaped values; absent terms drop out, so that a variant of a model is one expression. */
export function sum(...terms: readonly (Value | false | undefined)[]): Value {
  const present = terms.filter(x => x instanceof Object)
  const [only] = present
  return only && present.length === 1 ? only : add(...present)
}
