import type { Arithmetic, InputCell, Value } from '../tensor'
import { isNamed, mark, type Printing } from './formula'
import { texNumber } from './number'
import type { Run } from './run'

type At = readonly [row: number, col: number]

/** A sum of products longer than this, inside another formula, prints as its total: the scalar view spells it out. */
const LONG = 3

/** The same, where the sum of products is the whole formula; a longer one is cut short with dots. */
const LONGEST = 4

/** Longer sums print as one number. */
const MANY = 6

/** A printed number or expression; `binds` says what may stand beside it without brackets. */
interface Spelled {
  readonly text: string
  readonly binds: 'sum' | 'product' | 'atom'
  /** Set when the expression has no number of its own (0/0) and the model goes on with another one. */
  readonly undefinedAlone?: true
}

const atom = (text: string): Spelled => ({ text, binds: 'atom' })

const joined = (terms: readonly string[]): string =>
  terms.map((t, k) => (k === 0 ? t : t.startsWith('-') ? ` - ${t.slice(1)}` : ` + ${t}`)).join('')

const summed = (terms: readonly string[]): Spelled => ({
  text: joined(terms),
  binds: terms.length > 1 ? 'sum' : 'product',
})

const leading = ({ text, binds }: Spelled): string => (binds === 'sum' ? `(${text})` : text)

const bracketed = (x: Spelled): string => (x.text.startsWith('-') ? `(${x.text})` : leading(x))

const whole = ({ text }: Spelled): string => text

const times = (a: Spelled, b: Spelled): string => `${leading(a)} \\cdot ${bracketed(b)}`

/** Whether a person holds this cell, so that nothing is reckoned for it. */
export const isHeld = (run: Run, v: Value, [row, col]: At): boolean =>
  (run.pins.get(v) ?? []).some(cell => cell.index === row * v.cols + col)

/** One cell of a value, spelled with the numbers it was reckoned from. */
export function numeric(run: Run, v: Value, at: At, printing: Printing): string {
  const numberOf = (x: Value, [row, col]: At): number => x.data[row * x.cols + col] ?? NaN
  const reveal = (x: Value, place: At): Spelled => {
    const text = texNumber(numberOf(x, place))
    const label = run.labels.get(x)
    return atom(label && !text.startsWith('-') ? mark(text, run.ids.get(x) ?? '', label, printing.marked) : text)
  }
  const spell = (x: Value, place: At, whole: boolean): Spelled => {
    if (!x.op) return reveal(x, place)
    const how = x.op.arithmetic(place[0], place[1], x, ...x.from)
    const look = <T>({ input, row, col }: InputCell, then: (source: Value, there: At) => T, none: T): T => {
      const source = x.from[input]
      return source ? then(source, [row, col]) : none
    }
    return print(how, {
      whole,
      operand: (cell, inherits = false) =>
        look(
          cell,
          (source, there) =>
            isNamed(run, source) || isHeld(run, source, there)
              ? reveal(source, there)
              : spell(source, there, inherits && whole),
          atom('?'),
        ),
      revealed: cell => look(cell, reveal, atom('?')),
      number: cell => look(cell, numberOf, NaN),
      total: () => reveal(x, place),
    })
  }
  const result = texNumber(numberOf(v, at), 4)
  if (!v.op || isHeld(run, v, at)) return result
  const { text, undefinedAlone } = spell(v, at, true)
  if (text === texNumber(numberOf(v, at)) || text === reveal(v, at).text) return result
  return `${text} ${undefinedAlone ? '\\to' : '='} ${result}`
}

/** What a number is printed from. */
interface Parts {
  /** Whether this is the whole formula and not a part of it. */
  readonly whole: boolean
  /** An operand, spelled out when it has no name; what `inherits` stands for the whole formula. */
  readonly operand: (cell: InputCell, inherits?: boolean) => Spelled
  /** An operand as one number. */
  readonly revealed: (cell: InputCell) => Spelled
  readonly number: (cell: InputCell) => number
  /** The number itself where it is not spelled out. */
  readonly total: () => Spelled
}

type Kind = Arithmetic['kind']
type Of<K extends Kind> = Extract<Arithmetic, { kind: K }>
type Printers = { readonly [K in Kind]: (how: Of<K>, parts: Parts) => Spelled }

/** Functions that print their argument bare, behind a sign or a name: a sum or a negative number needs brackets. */
const BARE = /^(1−|negate|barrier|scale)$/

const binding: Readonly<Record<string, Spelled['binds']>> = {
  '1−': 'sum',
  negate: 'sum',
  shift: 'sum',
  scale: 'product',
  '÷√': 'product',
  '÷1': 'product',
}

const total = (_: unknown, parts: Parts): Spelled => parts.total()

const printers: Printers = {
  products: ({ pairs }, { operand, total, whole }) => {
    if (pairs.length > LONG && !whole) return total()
    const product = ([a, b]: (typeof pairs)[number]): string => times(operand(a), operand(b))
    const last = pairs.at(-1)
    if (pairs.length <= LONGEST || !last) return summed(pairs.map(product))
    return summed([...pairs.slice(0, 2).map(product), '\\cdots', product(last)])
  },
  sum: ({ terms, signs }, { operand, total }) => {
    if (terms.length > MANY) return total()
    return summed(terms.map((c, k) => (signs?.[k] === -1 ? `-${bracketed(operand(c))}` : operand(c).text)))
  },
  product: ({ factors: [a, b] }, { operand }) => ({ text: times(operand(a), operand(b)), binds: 'product' }),
  quotient: ({ over: [a, b] }, { operand }) => atom(`\\frac{${operand(a).text}}{${operand(b).text}}`),
  function: ({ name, of, tex }, { operand }) => ({
    text: tex((BARE.test(name) ? bracketed : name.startsWith('÷') ? leading : whole)(operand(of))),
    binds: binding[name] ?? 'atom',
  }),
  copy: ({ of }, { operand }) => operand(of, true),
  exponential: ({ of, among }, { operand, number }) => {
    const greatest = Math.max(...among.map(number))
    if (greatest === -Infinity) return atom('e^{-\\infty}')
    const less = texNumber(greatest)
    return atom(`e^{${operand(of).text} - ${less.startsWith('-') ? `(${less})` : less}}`)
  },
  share: ({ of, among }, { revealed, number, total, whole: alone }) => {
    const nothing = among.every(cell => number(cell) === 0)
    if (nothing && !alone) return total()
    const whole = among.reduce((sum, cell) => sum + number(cell), 0)
    const over = among.length > MANY ? texNumber(whole) : joined(among.map(cell => revealed(cell).text))
    const fraction = atom(`\\frac{${revealed(of).text}}{${over}}`)
    return nothing ? { ...fraction, undefinedAlone: true } : fraction
  },
  softmax: total,
  greatest: total,
  constant: total,
  all: total,
}

/** TypeScript cannot see that a kind's printer takes that kind, so the pairing is stated here, once. */
const print = <K extends Kind>(how: Of<K>, parts: Parts): Spelled =>
  (printers[how.kind] as (how: Of<K>, parts: Parts) => Spelled)(how, parts)
