import { touched, type Value } from '../tensor'
import { isNamed } from './printing'
import { valueOf, type Run } from './run'
import type { TraceCell } from './worked'

/** The cells of named values that one cell was made from, each once. */
export function provenance(run: Run, id: string, row: number, col: number): readonly TraceCell[] {
  const found = new Map<string, TraceCell>()
  const visit = (v: Value, r: number, c: number): void => {
    if (!v.op) return
    for (const at of touched(v.op.arithmetic(r, c, v, ...v.from))) {
      const x = v.from[at.input]
      if (!x) continue
      if (isNamed(run, x) || !x.op) {
        const source = run.ids.get(x) ?? ''
        found.set(`${source} ${at.row} ${at.col}`, {
          id: source,
          row: at.row,
          col: at.col,
          number: x.data[at.row * x.cols + at.col] ?? NaN,
        })
      } else visit(x, at.row, at.col)
    }
  }
  visit(valueOf(run, id), row, col)
  return [...found.values()]
}
