import type { Value } from '../tensor'
import { numeric } from './numeric'
import { texNumber } from './number'
import { isNamed, mark, type Printing } from './printing'
import { valueOf, type Run } from './run'
import { letter, symbol } from './symbol'

const UNNAMED = 9

/** The operand that an operation prints unchanged, such as the widening of one number to a row. */
const seenThrough = ({ op, from }: Value): Value | undefined =>
  from.length === 1 && op?.tex('\u0000') === '\u0000' ? from[0] : undefined

/** The right-hand side: how a value was made, spelled out down to the nearest named values. */
export function rightSide(run: Run, v: Value, printing: Printing): string {
  const now = printing.now ?? run.labels.get(v)?.time
  const spell = ({ op, from }: Value): string => (op ? op.tex(...from.map(x => operand(x, op.holds))) : '\\square')
  const operand = (x: Value, holds: number): string => {
    const label = run.labels.get(x)
    if (label && isNamed(run, x)) {
      const name = printing.timeless ? letter(label) : symbol(label, now)
      return mark(name, run.ids.get(x) ?? '', label, printing.marked)
    }
    const seen = seenThrough(x)
    if (seen) return operand(seen, holds)
    if (printing.brief) return '\\ldots'
    return (x.op?.binds ?? UNNAMED) < holds ? `\\left(${spell(x)}\\right)` : spell(x)
  }
  return spell(v)
}

/** "f \odot c": how a value was made, whatever its position; what stands for a value that formulas spell out. */
export const spelling = (run: Run, id: string, brief = false): string =>
  rightSide(run, valueOf(run, id), { timeless: true, brief })

/** "f_{t} = \sigma(W_f x_t + U_f h_{t-1} + b_f)", or the same line with the numbers of one cell. */
export function formula(run: Run, id: string, printing: Printing = {}): string {
  const v = valueOf(run, id)
  const label = run.labels.get(v)
  const left = label ? symbol(label, printing.now ?? label.time) : '\\square'
  const head = label ? mark(left, id, label, printing.marked) : left
  const { numbersAt } = printing
  if (numbersAt)
    return `${head}{}_{[${numbersAt[0] + 1}${v.cols > 1 ? `,${numbersAt[1] + 1}` : ''}]} = ${numeric(run, v, numbersAt, printing)}`
  if (v.op) return `${head} = ${rightSide(run, v, printing)}`
  const fixed = fixedNumber(run, v)
  return fixed === undefined ? head : `${head} = ${texNumber(fixed)}`
}

/** The number of a value that a model holds at one number everywhere, such as a gate that a variant does not have. */
function fixedNumber(run: Run, v: Value): number | undefined {
  const [first] = v.data
  return run.labels.get(v)?.origin === 'constant' && v.data.every(x => x === first) ? first : undefined
}

/** The named values of a formula, the result first, in the order in which a reader meets them. */
export function terms(run: Run, id: string): readonly string[] {
  const found = new Set([id])
  const visit = (v: Value): void => {
    for (const x of v.from) {
      if (isNamed(run, x)) found.add(run.ids.get(x) ?? '')
      else visit(x)
    }
  }
  visit(valueOf(run, id))
  return [...found]
}
