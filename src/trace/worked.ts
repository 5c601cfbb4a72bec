import type { Arithmetic, InputCell, Value } from '../tensor'
import { isNamed } from './formula'
import { labelOf, valueOf, type Run } from './run'
import { symbol } from './symbol'

/** One cell of one value, with its number. */
export interface TraceCell {
  readonly id: string
  readonly row: number
  readonly col: number
  readonly number: number
  /** LaTeX of the value, when it has a name. */
  readonly tex?: string
}

/** How a number was reckoned, down to named values: every product of every sum. Plain data. */
export interface Worked extends TraceCell {
  /** Whether the number is given: a named value's own working is opened on its own. */
  readonly given: boolean
  /** Set when the number is held by a pin. */
  readonly held: boolean
  readonly op?: string
  readonly how?: WorkedHow
}

export type WorkedHow =
  | { readonly kind: 'products'; readonly pairs: readonly (readonly [Worked, Worked])[] }
  | { readonly kind: 'sum' | 'difference' | 'product' | 'quotient'; readonly of: readonly Worked[] }
  | { readonly kind: 'function' | 'copy'; readonly name: string; readonly of: readonly Worked[] }
  /** One of a line: the cell it is about comes first in `of`, the whole line is `among`. */
  | {
      readonly kind: 'exponential' | 'share' | 'softmax' | 'greatest'
      readonly of: readonly Worked[]
      readonly among: readonly Worked[]
    }
  | { readonly kind: 'constant' }

/** The worked number of one cell of any value. */
export function worked(run: Run, id: string, row: number, col: number): Worked {
  return spell(run, valueOf(run, id), row, col, true)
}

function spell(run: Run, v: Value, row: number, col: number, open: boolean): Worked {
  const index = row * v.cols + col
  const id = run.ids.get(v) ?? ''
  const label = labelOf(run, id)
  const at: TraceCell = {
    id,
    row,
    col,
    number: v.data[index] ?? NaN,
    ...(label ? { tex: symbol(label, undefined) } : {}),
  }
  const held = (run.pins.get(v) ?? []).some(cell => cell.index === index)
  if (!v.op || (!open && isNamed(run, v))) return { ...at, given: true, held }
  const operand = ({ input, row: r, col: c }: InputCell): Worked => {
    const source = v.from[input]
    if (!source) throw new RangeError(`${id} names operand ${input}, but has ${v.from.length}`)
    return spell(run, source, r, c, false)
  }
  const how = readHow(v.op.arithmetic(row, col, v, ...v.from), operand, v.op.name)
  return { ...at, given: false, held, op: v.op.name, ...(how ? { how } : {}) }
}

function readHow(how: Arithmetic, operand: (cell: InputCell) => Worked, op: string): WorkedHow | undefined {
  switch (how.kind) {
    case 'products':
      return { kind: 'products', pairs: how.pairs.map(([a, b]) => [operand(a), operand(b)] as const) }
    case 'sum':
      return { kind: how.signs ? 'difference' : 'sum', of: how.terms.map(operand) }
    case 'product':
      return { kind: 'product', of: how.factors.map(operand) }
    case 'quotient':
      return { kind: 'quotient', of: how.over.map(operand) }
    case 'function':
    case 'copy':
      return { kind: how.kind, name: op, of: [operand(how.of)] }
    case 'constant':
      return { kind: 'constant' }
    case 'all':
      return undefined
    default:
      return { kind: how.kind, of: [operand(how.of)], among: how.among.map(operand) }
  }
}
