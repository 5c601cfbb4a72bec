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
    return print(how, { operand, total: () => reveal(x, at) })
  }
  return `${spell(v, [row, col])} = ${texNumber(v.data[row * v.cols + col] ?? NaN, 4)}`
}

/** How the parts of one number are printed: any operand, and the number itself where it is not spelled out. */
interface Parts {
  readonly operand: (cell: InputCell) => string
  readonly total: () => string
}

type Kind = Arithmetic['kind']
type Of<K extends Kind> = Extract<Arithmetic, { kind: K }>
type Printers = { readonly [K in Kind]: (how: Of<K>, parts: Parts) => string }

/** Functions that print their argument bare, so that a negative one needs brackets. */
const BARE = /1−|negate|barrier/

const total = (_: unknown, parts: Parts): string => parts.total()

const printers: Printers = {
  products: ({ pairs }, { operand, total }) =>
    pairs.length > LONG ? total() : joined(pairs.map(([a, b]) => `${operand(a)} \\cdot ${bracketed(operand(b))}`)),
  sum: ({ terms, signs }, { operand, total }) => {
    if (terms.length > 2 * LONG) return total()
    return joined(terms.map((c, k) => (signs?.[k] === -1 ? `-${bracketed(operand(c))}` : operand(c))))
  },
  product: ({ factors: [a, b] }, { operand }) => `${operand(a)} \\cdot ${bracketed(operand(b))}`,
  quotient: ({ over: [a, b] }, { operand }) => `\\frac{${operand(a)}}{${operand(b)}}`,
  function: ({ name, of, tex }, { operand }) => tex(BARE.test(name) ? bracketed(operand(of)) : operand(of)),
  copy: ({ of }, { operand }) => operand(of),
  exponential: ({ of }, { operand }) => `e^{${operand(of)} - \\max}`,
  share: ({ of, among }, { operand }) =>
    `\\frac{${operand(of)}}{${among.length > 2 * LONG ? '\\sum' : joined(among.map(operand))}}`,
  softmax: total,
  greatest: total,
  constant: total,
  all: total,
}

/** TypeScript cannot see that a kind's printer takes that kind, so the pairing is stated here, once. */
const print = <K extends Kind>(how: Of<K>, parts: Parts): string =>
  (printers[how.kind] as (how: Of<K>, parts: Parts) => string)(how, parts)
