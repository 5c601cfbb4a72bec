import type { Arithmetic, InputCell } from '../tensor'
import { texNumber } from './number'

/** A sum of products longer than this, inside another formula, prints as its total: the scalar view spells it out. */
const LONG = 3

/** The same, where the sum of products is the whole formula; a longer one is cut short with dots. */
const LONGEST = 4

/** Longer sums print as one number. */
const MANY = 6

/** A printed number or expression; `binds` says what may stand beside it without brackets. */
export interface Spelled {
  readonly text: string
  readonly binds: 'sum' | 'product' | 'atom'
  /** Set when the expression has no number of its own (0/0) and the model goes on with another one. */
  readonly undefinedAlone?: true
}

/** Text that needs no brackets anywhere. */
export const atom = (text: string): Spelled => ({ text, binds: 'atom' })

const joined = (terms: readonly string[]): string =>
  terms.map((t, k) => (k === 0 ? t : t.startsWith('-') ? ` - ${t.slice(1)}` : ` + ${t}`)).join('')

const summed = (terms: readonly string[]): Spelled => ({
  text: joined(terms),
  binds: terms.length > 1 ? 'sum' : 'product',
})

const leading = ({ text, binds }: Spelled): string => (binds === 'sum' ? `(${text})` : text)

const bracketed = (x: Spelled): string => (x.text.startsWith('-') ? `(${x.text})` : leading(x))

const bare = ({ text }: Spelled): string => text

const times = (a: Spelled, b: Spelled): string => `${leading(a)} \\cdot ${bracketed(b)}`

/** What a number is printed from. */
export interface Parts {
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
  '÷τ': 'product',
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
    text: tex((BARE.test(name) ? bracketed : name.startsWith('÷') ? leading : bare)(operand(of))),
    binds: binding[name] ?? 'atom',
  }),
  copy: ({ of }, { operand }) => operand(of, true),
  exponential: ({ of, among }, { operand, number }) => {
    const greatest = Math.max(...among.map(number))
    if (greatest === -Infinity) return atom('e^{-\\infty}')
    const less = texNumber(greatest)
    return atom(`e^{${operand(of).text} - ${less.startsWith('-') ? `(${less})` : less}}`)
  },
  share: ({ of, among }, { revealed, number, total, whole }) => {
    const nothing = among.every(cell => number(cell) === 0)
    if (nothing && !whole) return total()
    const line = among.reduce((sum, cell) => sum + number(cell), 0)
    const over = among.length > MANY ? texNumber(line) : joined(among.map(cell => revealed(cell).text))
    const fraction = atom(`\\frac{${revealed(of).text}}{${over}}`)
    return nothing ? { ...fraction, undefinedAlone: true } : fraction
  },
  softmax: total,
  greatest: total,
  constant: total,
  all: total,
}

/** Prints how one number was reckoned. TypeScript cannot see that a kind's printer takes that kind, so the pairing is stated here, once. */
export const print = <K extends Kind>(how: Of<K>, parts: Parts): Spelled =>
  (printers[how.kind] as (how: Of<K>, parts: Parts) => Spelled)(how, parts)
