import type { Arithmetic, InputCell } from '../../../src/tensor'

const number = (text: string | undefined): number => Number(text)

const bell = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** The area under the bell up to x, by Simpson's rule from 0. */
function area(x: number): number {
  const steps = 1000
  const width = x / steps
  let sum = bell(0) + bell(x)
  for (let k = 1; k < steps; k++) sum += (k % 2 ? 4 : 2) * bell(k * width)
  return 0.5 + (sum * width) / 3
}

/** What the printed spellings of functions of one number mean. */
const spellings: readonly (readonly [RegExp, (x: number, y: number) => number])[] = [
  [/^\\sigma\\left\((\S+)\\right\)$/, x => 1 / (1 + Math.exp(-x))],
  [/^\\tanh\\left\((\S+)\\right\)$/, x => Math.tanh(x)],
  [/^\\max\\left\(0,\\, (\S+)\\right\)$/, x => Math.max(0, x)],
  [/^\\mathbb\{1\}\\left\[(\S+) > 0\\right\]$/, x => Number(x > 0)],
  [/^\\mathbb\{1\}\\left\[(\S+) \\neq 0\\right\]$/, x => Number(x !== 0)],
  [/^\\ln (\S+)$/, x => Math.log(x)],
  [/^\\Phi\\left\((\S+)\\right\)$/, area],
  [/^\\varphi\\left\((\S+)\\right\)$/, bell],
  [/^\\ln\\left\(1 \+ e\^\{(\S+)\}\\right\)$/, x => Math.log1p(Math.exp(x))],
  [/^1 - (\S+)$/, x => 1 - x],
  [/^(\S+) \+ (\S+)$/, (x, by) => x + by],
  [/^(\S+) \/ \\sqrt\{(\S+)\}$/, (x, size) => x / Math.sqrt(size)],
  [/^(\S+) \/ (\S+)$/, (x, by) => x / by],
  [/^([-\d.e]+)\\,(\S+)$/, (factor, x) => factor * x],
  [/^-(-?[\d.]\S*)$/, x => -x],
  [/^(-?[\d.]\S*)$/, x => x],
]

/** Reads a printed number back: the spelling on screen has to mean the number beside it. */
function spelled(tex: string): number {
  for (const [pattern, meaning] of spellings) {
    const found = pattern.exec(tex)
    if (found) return meaning(number(found[1]), number(found[2]))
  }
  throw new RangeError(`no meaning is known for the spelling ${tex}`)
}

type Read = (cell: InputCell) => number
type OfLine = Extract<Arithmetic, { readonly among: readonly InputCell[] }>

const exponential = (x: number, line: readonly number[]): number => {
  const top = Math.max(...line)
  return top === -Infinity ? 0 : Math.exp(x - top)
}

/** Nothing out of nothing is nothing. */
const quotient = (x: number, y: number): number => (x === 0 && y === 0 ? 0 : x / y)

const share = (x: number, line: readonly number[], eps: number): number => {
  const whole = line.reduce((s, part) => s + part, eps)
  return whole === 0 ? 0 : x / whole
}

/** A number that depends on its whole row or column. */
function evaluateInLine(how: OfLine, read: Read): number {
  const x = read(how.of)
  const line = how.among.map(read)
  switch (how.kind) {
    case 'exponential':
      return exponential(x, line)
    case 'share':
      return share(x, line, how.eps)
    case 'softmax': {
      const powers = line.map(other => exponential(other, line))
      return share(exponential(x, line), powers, 0)
    }
    case 'greatest': {
      const first = how.among[line.indexOf(Math.max(...line))]
      return Number(first?.row === how.of.row && first.col === how.of.col)
    }
  }
}

/** Reckons a number from the input cells its arithmetic names, and from nothing else; `undefined` when it is not spelt out. */
export function evaluate(how: Arithmetic, read: Read): number | undefined {
  switch (how.kind) {
    case 'products':
      return how.pairs.reduce((s, [a, b]) => s + read(a) * read(b), 0)
    case 'sum':
      return how.terms.reduce((s, term, k) => s + (how.signs?.[k] ?? 1) * read(term), 0)
    case 'product':
      return read(how.factors[0]) * read(how.factors[1])
    case 'quotient':
      return quotient(read(how.over[0]), read(how.over[1]))
    case 'function':
      return spelled(how.tex(String(read(how.of))))
    case 'copy':
      return read(how.of)
    case 'constant':
      return 0
    case 'all':
      return undefined
    default:
      return evaluateInLine(how, read)
  }
}
