import {
  adjoints,
  hadamard,
  leaf,
  seeded,
  sum,
  tanh,
  total,
  type Random,
  type Shape,
  type Value,
} from '../../../src/tensor'
import { at } from './closeness'
import { opCases, type Domain, type OpCase, type Sizes } from './op-cases'

const whole = (random: Random, min: number, max: number): number => min + Math.floor(random() * (max - min + 1))

/** Numbers of a leaf that suit an operation. */
function suiting(domain: Domain, [rows, cols]: Shape, random: Random): Float64Array {
  const data = Float64Array.from({ length: rows * cols }, (_, k) => {
    if (domain === 'apart') return (2 * k + 1) / (rows * cols) - 1
    if (domain === 'positive') return 0.5 + random()
    if (domain === 'visible') return Number(random() < 0.7)
    return domain === 'one-hot' ? 0 : 2 * random() - 1
  })
  if (domain === 'one-hot') for (let j = 0; j < cols; j++) data[whole(random, 0, rows - 1) * cols + j] = 1
  if (domain === 'apart') shuffle(data, random)
  return data
}

function shuffle(data: Float64Array, random: Random): void {
  for (let k = data.length - 1; k > 0; k--) {
    const other = whole(random, 0, k)
    const held = at(data, k)
    data[k] = at(data, other)
    data[other] = held
  }
}

/** Values that later operations may read. */
interface Pool {
  readonly sizes: Sizes
  readonly random: Random
  readonly values: Value[]
}

/** A value of the shape that an operation asks for: an earlier one where its numbers suit, else a leaf. */
function operand({ random, values }: Pool, domain: Domain, shape: Shape): Value {
  const fitting = domain === 'any' ? values.filter(({ rows, cols }) => rows === shape[0] && cols === shape[1]) : []
  const found = fitting[whole(random, 0, fitting.length)]
  if (found) return found
  const fresh = leaf('x', shape[0], shape[1], suiting(domain, shape, random))
  if (domain === 'any') values.push(fresh)
  return fresh
}

function grow(pool: Pool, line: OpCase): Value {
  const xs = line.shapes(pool.sizes).map((shape, k) => operand(pool, at(line.domains, k), shape))
  const y = line.apply(xs, pool.sizes)
  pool.values.push(tanh(y))
  return y
}

/** The loss of a random computation out of all operations, its leaves, and the gradient of each that has one. */
export interface Computation {
  readonly loss: Value
  readonly learned: readonly { readonly parameter: Value; readonly gradient: Value }[]
  readonly results: readonly Value[]
}

/** A random computation; with `lines` these operations, otherwise any. Sizes reach beyond two vectors of four. */
export function computation(seed: number, lines?: readonly OpCase[]): Computation {
  const random = seeded(seed)
  const size = () => whole(random, 1, whole(random, 1, 3) * 4)
  const pool: Pool = { sizes: { m: size(), n: size(), k: size() }, random, values: [] }
  const chosen =
    lines ?? Array.from({ length: whole(random, 2, 8) }, () => at(opCases, whole(random, 0, opCases.length - 1)))
  const results = chosen.map(line => grow(pool, line))
  const parts = results.map(y => {
    const finite = y.data.every(Number.isFinite)
    const weight = leaf('weight', y.rows, y.cols, suiting('any', [y.rows, y.cols], random))
    return finite && total('col')(total('row')(hadamard(weight, y)))
  })
  const loss = sum(leaf('0', 1, 1), ...parts)
  const bars = adjoints(loss, leaf('1', 1, 1, [1]))
  const learned = pool.values.flatMap(parameter => {
    const gradient = parameter.op ? undefined : bars.get(parameter)
    return gradient ? [{ parameter, gradient }] : []
  })
  return { loss, learned, results }
}
