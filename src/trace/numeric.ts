import type { Arithmetic, InputCell, Value } from '../tensor'
import { isNamed, mark, type Printing } from './formula'
import { texNumber } from './number'
import type { Run } from './run'

type At = readonly [row: number, col: number]

/** Sums of products longer than this print as their total: the scalar view spells them out. */
const LONG = 3

const joined = (terms: readonly string[]): string =>
  terms.map((t, k) => (k === 0 ? t : t.startsWith('-') ? ` - ${t.slice(1)}` : ` + ${t}`)).join('')

const bracketed = (t: string): string => (t.startsWith('-') || /[^.\d]\s[-+]\s/.test(t) ? `(${t})` : t)

/** One cell of a value, spelled with the numbers it was reckoned from. */
export function numeric(run: Run, v: Value, [row, col]: At, printing: Printing): string {
  const reveal = (x: Value, at: At): string => {
    const text = texNumber(x.data[at[0] * x.cols + at[1]] ?? NaN)
    const label = run.labels.get(x)
    return label && !text.startsWith('-') ? mark(text, run.ids.get(x) ?? '', label, printing.marked) : text
  }
  const spell = (x: Value, at: At): string => {
    if (!x.op) return reveal(x, at)
    const how = x.op.arithmetic(at[0], at[1], x, ...x.from)
    const operand = ({ input, row: r, col: c }: InputCell): string => {
      const source = x.from[input]
      if (!source) return '?'
      return isNamed(run, source) || !source.op ? reveal(source, [r, c]) : spell(source, [r, c])
    }
    return print(how, operand, () => reveal(x, at), x.op.name)
  }
  return `${spell(v, [row, col])} = ${texNumber(v.data[row * v.cols + col] ?? NaN, 4)}`
}

function print(how: Arithmetic, operand: (cell: InputCell) => string, total: () => string, op: string): string {
  switch (how.kind) {
    case 'products':
      return how.pairs.length > LONG
        ? total()
        : joined(how.pairs.map(([a, b]) => `${operand(a)} \\cdot ${bracketed(operand(b))}`))
    case 'sum': {
      const [first, ...rest] = how.terms
      if (op === '−' && first) return [operand(first), ...rest.map(c => bracketed(operand(c)))].join(' - ')
      return how.terms.length > 2 * LONG ? total() : joined(how.terms.map(operand))
    }
    case 'product':
      return how.factors.map((c, k) => (k ? bracketed(operand(c)) : operand(c))).join(' \\cdot ')
    case 'quotient':
      return `\\frac{${operand(how.over[0])}}{${operand(how.over[1])}}`
    case 'function':
      return how.tex(/minus|1−|negate|barrier/.test(how.name) ? bracketed(operand(how.of)) : operand(how.of))
    case 'copy':
      return operand(how.of)
    case 'exponential':
      return `e^{${operand(how.of)} - \\max}`
    case 'share':
      return `\\frac{${operand(how.of)}}{${how.among.length > 2 * LONG ? '\\sum' : joined(how.among.map(operand))}}`
    case 'softmax':
    case 'greatest':
    case 'constant':
    case 'all':
      return total()
  }
}
