import type { Label } from '../models'
import type { Arithmetic, InputCell, Value } from '../tensor'
import { isNamed } from './printing'
import { valueOf, type Run } from './run'

/** One cell of one value, with its number. */
export interface TraceCell {
  readonly id: string
  readonly row: number
  readonly col: number
  readonly number: number
}

/** How a number was reckoned, down to named values: every product of every sum. Plain data. */
export interface Worked extends TraceCell {
  /** What the value is called, when it has a name. */
  readonly label?: Label
  /** Whether the number is given: a named value's own working is opened on its own. */
  readonly given: boolean
  /** Set when the number is held by a pin. */
  readonly held: boolean
  readonly op?: string
  readonly how?: WorkedHow
}

/** One of a line of numbers: the cell it is about comes first in `of`, the whole line is `among`. */
interface WorkedLine {
  readonly of: readonly Worked[]
  readonly among: readonly Worked[]
  /** What each of the line counts as: e to its gap where gaps are raised, its own size in a share. */
  readonly counted: readonly number[]
  /** All that is counted together. */
  readonly total: number
}

/** From which numbers, and in which way, a number was reckoned. */
export type WorkedHow =
  | { readonly kind: 'products'; readonly pairs: readonly (readonly [Worked, Worked])[] }
  | { readonly kind: 'sum' | 'difference' | 'product' | 'quotient'; readonly of: readonly Worked[] }
  | { readonly kind: 'function' | 'copy'; readonly name: string; readonly of: readonly Worked[] }
  | (WorkedLine & { readonly kind: 'exponential' | 'share' | 'softmax' | 'greatest' })
  | { readonly kind: 'constant' }

/** The worked number of one cell of any value. */
export function worked(run: Run, id: string, row: number, col: number): Worked {
  return spell(run, valueOf(run, id), row, col, true)
}

function spell(run: Run, v: Value, row: number, col: number, open: boolean): Worked {
  const index = row * v.cols + col
  const id = run.ids.get(v) ?? ''
  const label = run.labels.get(v)
  const at = { id, row, col, number: v.data[index] ?? NaN, ...(label ? { label } : {}) }
  const held = (run.pins.get(v) ?? []).some(cell => cell.index === index)
  if (!v.op || (!open && isNamed(run, v))) return { ...at, given: true, held }
  const operand = ({ input, row: r, col: c }: InputCell): Worked => {
    const source = v.from[input]
    if (!source) throw new RangeError(`${id} names operand ${input}, but has ${v.from.length}`)
    return spell(run, source, r, c, false)
  }
  const how = readHow(v, v.op.arithmetic(row, col, v, ...v.from), operand)
  return { ...at, given: false, held, op: v.op.name, ...(how ? { how } : {}) }
}

function readHow(v: Value, how: Arithmetic, operand: (cell: InputCell) => Worked): WorkedHow | undefined {
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
      return { kind: how.kind, name: v.op?.name ?? '', of: [operand(how.of)] }
    case 'constant':
      return { kind: 'constant' }
    case 'all':
      return undefined
    default:
      return { kind: how.kind, of: [operand(how.of)], ...lineOf(v, how, operand) }
  }
}

type LineArithmetic = Extract<Arithmetic, { readonly among: readonly InputCell[] }>

/** Results stand where their operands stand, so what became of every number of the line is read from the same cells. */
function lineOf(v: Value, how: LineArithmetic, operand: (cell: InputCell) => Worked): Omit<WorkedLine, 'of'> {
  const among = how.among.map(operand)
  const results = how.among.map(({ row, col }) => v.data[row * v.cols + col] ?? NaN)
  const isOwnSize = how.kind === 'share' || how.kind === 'greatest'
  const counted = isOwnSize ? among.map(({ number }) => number) : results
  const eps = how.kind === 'share' ? how.eps : 0
  return { among, counted, total: counted.reduce((sum, x) => sum + x, eps) }
}
