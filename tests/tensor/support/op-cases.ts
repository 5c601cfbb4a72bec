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

type Operand = 'm×n' | 'n×k' | 'k×n' | 'm×1' | '1×n'
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
  shapes: sizes => operands.map(operand => shape(operand, { ...sizes })),
  domains,
  still,
  apply: (xs, sizes) => apply(sizes, at(xs, 0), xs[1] ?? at(xs, 0), xs[2] ?? at(xs, 0)),
})

/** Every operation that the tensor room exports, one line for each way to call it. */
export const opCases: readonly OpCase[] = [
  line('barrier', '', ['m×n'], (_, x) => tensor.barrier(x), { domains: ['visible'], still: [0] }),
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
  line('negate', '', ['m×n'], (_, x) => tensor.negate(x)),
  line('normalise', 'rows', ['m×n'], (_, x) => tensor.normalise('row')(x), { domains: ['positive'] }),
  line('normalise', 'columns, eps', ['m×n'], (_, x) => tensor.normalise('col', 0.25)(x), { domains: ['positive'] }),
  line('oneMinus', '', ['m×n'], (_, x) => tensor.oneMinus(x)),
  line('overRoot', 'of the size', ['m×n'], ({ k }, x) => tensor.overRoot(k)(x)),
  line('product', '', ['m×n', 'n×k'], (_, x, y) => tensor.product(x, y)),
  line('relu', '', ['m×n'], (_, x) => tensor.relu(x), { domains: ['apart'] }),
  line('scale', '', ['m×n'], (_, x) => tensor.scale(-1.75)(x)),
  line('shift', '', ['m×n'], (_, x) => tensor.shift(0.3)(x)),
  line('sigmoid', '', ['m×n'], (_, x) => tensor.sigmoid(x)),
  line('slice', 'last row', ['m×n'], ({ m }, x) => tensor.slice(m - 1, 1)(x)),
  line('slice', 'all but the last', ['m×n'], ({ m }, x) => tensor.slice(0, Math.max(1, m - 1))(x)),
  line('softmax', 'rows', ['m×n'], (_, x) => tensor.softmax('row')(x)),
  line('softmax', 'columns', ['m×n'], (_, x) => tensor.softmax('col')(x)),
  line('spread', 'along rows', ['m×1'], ({ k }, x) => tensor.spread('row', k)(x)),
  line('spread', 'down columns', ['1×n'], ({ k }, x) => tensor.spread('col', k)(x)),
  line('stack', '', ['m×n', 'k×n'], (_, x, y) => tensor.stack(x, y)),
  line('sum', 'of two', ['m×n', 'm×n'], (_, x, y) => tensor.sum(x, y)),
  line('sum', 'of three, one twice', ['m×n', 'm×n'], (_, x, y) => tensor.sum(x, false, y, x)),
  line('tanh', '', ['m×n'], (_, x) => tensor.tanh(x)),
  line('total', 'of rows', ['m×n'], (_, x) => tensor.total('row')(x)),
  line('total', 'of columns', ['m×n'], (_, x) => tensor.total('col')(x)),
  line('transpose', '', ['m×n'], (_, x) => tensor.transpose(x)),
]

/** A test's name for a line of the table. */
export const title = ({ op, how }: OpCase): string => (how ? `${op} (${how})` : op)
