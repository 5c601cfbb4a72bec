import type { Value } from '../tensor'
import type { Run } from './run'

/** A learned matrix of a run. */
export interface Parameter {
  readonly id: string
  readonly rows: number
  readonly cols: number
}

/** Every parameter in the order in which the model asked for it. */
export const parameters = (run: Run): readonly Parameter[] =>
  [...run.labels]
    .filter(([, label]) => label.origin === 'parameter')
    .map(([value]) => ({ id: run.ids.get(value) ?? '', rows: value.rows, cols: value.cols }))

/** How many learned numbers a run has. */
export const parameterCount = (run: Run): number => parameters(run).reduce((n, { rows, cols }) => n + rows * cols, 0)

/** What one run costs, and how much of it is learned. */
export interface Counts {
  readonly parameters: number
  /** Multiplications inside matrix products. */
  readonly multiplyAdds: number
  /** All scalar multiplications, divisions and function calls. */
  readonly multiplications: number
  /** The longest chain of operations that must wait for one another. */
  readonly criticalPath: number
}

/** Adds up the costs that the operations of a run know. */
export function counts(run: Run): Counts {
  const depth = new Map<Value, number>()
  let multiplyAdds = 0
  let multiplications = 0
  let criticalPath = 0
  for (const v of run.values) {
    if (!v.op) continue
    const cost = v.op.cost(v, ...v.from)
    multiplications += cost
    if (v.op.name === 'product') multiplyAdds += cost
    const here = 1 + v.from.reduce((most, x) => Math.max(most, depth.get(x) ?? 0), 0)
    depth.set(v, here)
    criticalPath = Math.max(criticalPath, here)
  }
  return { parameters: parameterCount(run), multiplyAdds, multiplications, criticalPath }
}
