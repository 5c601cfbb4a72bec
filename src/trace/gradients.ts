import type { Label } from '../models'
import { adjoints, leaf, type Value } from '../tensor'
import { rightSide } from './formula'
import { valueOf, type Run } from './run'
import { symbol } from './symbol'

/** The gradient of one number with respect to everything it depends on, with the formulas of the adjoints. */
export interface Gradients {
  /** ∂ number / ∂ value, in the shape of the value; `undefined` when the number does not depend on it. */
  of(id: string): Float64Array | undefined
  /** "\bar f_{t} = …": how the adjoint of a value was made from other adjoints. */
  formula(id: string): string | undefined
}

const bar = (label: Label): Label => ({ ...label, tex: `\\bar{${label.tex}}` })

/** Gradients of the cell (row, col) of the value called `id`. Nothing flows through a pinned number. */
export function gradients(run: Run, id: string, row: number, col: number): Gradients {
  const root = valueOf(run, id)
  const seed = leaf('1', root.rows, root.cols)
  seed.data[row * root.cols + col] = 1
  const bars = adjoints(root, seed, run.pins)
  const labels = new Map<Value, Label>(run.labels)
  const ids = new Map<Value, string>(run.ids)
  for (const [value, dy] of bars) {
    const label = run.labels.get(value)
    if (!label || label.inline || labels.has(dy)) continue
    labels.set(dy, bar(label))
    ids.set(dy, `∂${run.ids.get(value) ?? ''}`)
  }
  const backward: Run = { ...run, labels, ids }
  return {
    of: wanted => bars.get(valueOf(run, wanted))?.data,
    formula: wanted => {
      const dy = bars.get(valueOf(run, wanted))
      const label = dy && labels.get(dy)
      if (!dy?.op || !label) return undefined
      return `${symbol(label, label.time)} = ${rightSide(backward, dy, label.time === undefined ? {} : { now: label.time })}`
    },
  }
}
