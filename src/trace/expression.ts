import type { Label } from '../models'
import type { Value } from '../tensor'
import { isNamed } from './printing'
import { valueOf, type Run } from './run'
import { symbol } from './symbol'

/** A value and what it was made from, down to named values: what the operation level draws. Plain data. */
export interface Expression {
  readonly id: string
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
  readonly label?: Label
  readonly tex?: string
  readonly op?: string
  readonly inputs: readonly Expression[]
}

/** The expression of a value: operations as inner nodes, named values as leaves. */
export function expression(run: Run, id: string): Expression {
  const root = valueOf(run, id)
  const now = run.labels.get(root)?.time
  const build = (v: Value): Expression => {
    const label = run.labels.get(v)
    const stop = v !== root && isNamed(run, v)
    return {
      id: run.ids.get(v) ?? '',
      rows: v.rows,
      cols: v.cols,
      data: v.data,
      ...(label ? { label, tex: symbol(label, now) } : {}),
      ...(v.op && !stop ? { op: v.op.name } : {}),
      inputs: stop ? [] : v.from.map(build),
    }
  }
  return build(root)
}
