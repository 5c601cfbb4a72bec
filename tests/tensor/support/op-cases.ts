import * as tensor from '../../../src/tensor'
import type { Shape, Value } from '../../../src/tensor'
import { at } from './closeness'

/** Three sizes between 1 and 5 from which every line makes the shapes of its inputs. */
export interface Sizes {
  readonly m: number
  readonly n: number
  readonly k: number
}

/** Which numbers keep an operation well-conditioned: `apart` has no two equal and none near 0. */
export type Domain = 'any' | 'apart' | 'positive' | 'visible' | 'one-hot'

/** One way to call one operation. */
export interface OpCase {
  readonly op: string
  readonly how: string
  readonly shapes: (sizes: Sizes) => readonly Shape[]
  readonly domains: readonly Domain[]
  /** Inputs that are given and never learnt: nothing may flow back to them. */
  readonly still: readonly number[]
  readonly apply: (xs: readonly Value[], sizes: Sizes) => Value
}

type Operand = 'm×n' | 'n×k' | 'k×n' | 'mn×k' | 'm×1' | '1×n'
interface Further {
  readonly domains?: readonly Domain[]
  readonly still?: readonly number[]
}

const shape = (operand: Operand, sizes: Readonly<Record<string, number>>): Shape => {
  const [rows = '', cols = ''] = operand.split('×')
  return [sizes[rows] ?? 1, sizes[cols] ?? 1]
}

const line = (
  op: string,
  how: string,
  operands: readonly Operand[],
  apply: (sizes: Sizes, ...xs: readonly [Value, Value, Value]) => Value,
  { domains = operands.map(() => 'any' as const), still = [] }: Further = {},
): OpCase => ({
  op,
  how,
  shapes: sizes => operands.map(operand => shape(operand, { ...sizes, mn: sizes.m * sizes.n })),
  domains,
  still,
  apply: (xs, sizes) => apply(sizes, at(xs, 0), xs[1] ?? at(xs, 0), xs[2] ?? at(xs, 0)),
})

/** Row numbers below `limit`, some of them more than once. */
const indices = (count: number, limit: number): Value =>
  tensor.leaf(
    'indices',
    1,
    count,
    Float64Array.from({ length: count }, (_, k) => (k * k + 1) % limit),
  )

/** Every operation that the tensor room exports, one line for each way to call it. */
export const opCases: readonly OpCase[] = [
  line('barrier', '', ['m×n'], (_, x) => tensor.barrier(x), { domains: ['visible'], still: [0] }),
  line('beside', 'of three, one twice', ['m×n', 'm×1'], (_, x, y) => tensor.beside(x, y, x)),
  line('columns', 'last column', ['m×n'], ({ n }, x) => tensor.columns(n - 1, 1)(x)),
  line('columns', 'all but the last', ['m×n'], ({ n }, x) => tensor.columns(0, Math.max(1, n - 1))(x)),
  line('crossEntropy', '', ['m×n', 'm×n'], (_, x, y) => tensor.crossEntropy(x, y), {
    domains: ['any', 'one-hot'],
    still: [1],
  }),
  line('difference', '', ['m×n', 'm×n'], (_, x, y) => tensor.difference(x, y)),
  line('divide', '', ['m×n', 'm×n'], (_, x, y) => tensor.divide(x, y), { domains: ['any', 'positive'] }),
  line('everyPair', '', ['m×n', 'k×n'], (_, x, y) => tensor.everyPair(x, y)),
  line('exponentiate', 'rows', ['m×n'], (_, x) => tensor.exponentiate('row')(x), { domains: ['apart'] }),
  line('exponentiate', 'columns', ['m×n'], (_, x) => tensor.exponentiate('col')(x), { domains: ['apart'] }),
  line('fold', '', ['m×n'], ({ m }, x) => tensor.fold(m)(x)),
  line('hadamard', '', ['m×n', 'm×n'], (_, x, y) => tensor.hadamard(x, y)),
  line('hadamard', 'with itself', ['m×n'], (_, x) => tensor.hadamard(x, x)),
  line('lookup', 'as rows', ['m×n'], ({ m, k }, x) => tensor.lookup('row')(x, indices(k, m))),
  line('lookup', 'as columns', ['m×n'], ({ m, k }, x) => tensor.lookup('col')(x, indices(k, m))),
  line('negate', '', ['m×n'], (_, x) => tensor.negate(x)),
  line('normalCumulative', '', ['m×n'], (_, x) => tensor.normalCumulative(x)),
  line('normalise', 'rows', ['m×n'], (_, x) => tensor.normalise('row')(x), { domains: ['positive'] }),
  line('normalise', 'columns, eps', ['m×n'], (_, x) => tensor.normalise('col', 0.25)(x), { domains: ['positive'] }),
  line('oneMinus', '', ['m×n'], (_, x) => tensor.oneMinus(x)),
  line('overRoot', 'of the size', ['m×n'], ({ k }, x) => tensor.overRoot(k)(x)),
  line('overTemperature', '', ['m×n'], (_, x) => tensor.overTemperature(0.7)(x)),
  line('product', '', ['m×n', 'n×k'], (_, x, y) => tensor.product(x, y)),
  line('products', 'of one sequence', ['m×n', 'n×k'], (_, x, y) => tensor.products(1)(x, y)),
  line('products', 'of several sequences', ['m×n', 'mn×k'], ({ m }, x, y) => tensor.products(m)(x, y)),
  line('relu', '', ['m×n'], (_, x) => tensor.relu(x), { domains: ['apart'] }),
  line('scale', '', ['m×n'], (_, x) => tensor.scale(-1.75)(x)),
  line('shift', '', ['m×n'], (_, x) => tensor.shift(0.3)(x)),
  line('sigmoid', '', ['m×n'], (_, x) => tensor.sigmoid(x)),
  line('slice', 'last row', ['m×n'], ({ m }, x) => tensor.slice(m - 1, 1)(x)),
  line('slice', 'all but the last', ['m×n'], ({ m }, x) => tensor.slice(0, Math.max(1, m - 1))(x)),
  line('softmax', 'rows', ['m×n'], (_, x) => tensor.softmax('row')(x)),
  line('softmax', 'columns', ['m×n'], (_, x) => tensor.softmax('col')(x)),
  line('softplus', '', ['m×n'], (_, x) => tensor.softplus(x)),
  line('spread', 'along rows', ['m×1'], ({ k }, x) => tensor.spread('row', k)(x)),
  line('spread', 'down columns', ['1×n'], ({ k }, x) => tensor.spread('col', k)(x)),
  line('standardise', 'rows', ['m×n'], (_, x) => tensor.standardise('row', 0.1)(x)),
  line('standardise', 'columns', ['m×n'], (_, x) => tensor.standardise('col', 0.1)(x)),
  line('stack', '', ['m×n', 'k×n'], (_, x, y) => tensor.stack(x, y)),
  line('sum', 'of two', ['m×n', 'm×n'], (_, x, y) => tensor.sum(x, y)),
  line('sum', 'of three, one twice', ['m×n', 'm×n'], (_, x, y) => tensor.sum(x, false, y, x)),
  line('surprisal', 'of columns', ['m×n', 'm×n'], (_, x, y) => tensor.surprisal('col')(x, y), {
    domains: ['any', 'one-hot'],
    still: [1],
  }),
  line('surprisal', 'of rows', ['m×n', 'm×n'], (_, x, y) => tensor.surprisal('row')(x, y), {
    domains: ['any', 'positive'],
    still: [1],
  }),
  line('tanh', '', ['m×n'], (_, x) => tensor.tanh(x)),
  line('total', 'of rows', ['m×n'], (_, x) => tensor.total('row')(x)),
  line('total', 'of columns', ['m×n'], (_, x) => tensor.total('col')(x)),
  line('transpose', '', ['m×n'], (_, x) => tensor.transpose(x)),
  line('transposes', 'of one sequence', ['m×n'], (_, x) => tensor.transposes(1)(x)),
  line('transposes', 'of several sequences', ['mn×k'], ({ m }, x) => tensor.transposes(m)(x)),
]

/** A test's name for a line of the table. */
export const title = ({ op, how }: OpCase): string => (how ? `${op} (${how})` : op)
