import { attend } from '../models/attend'
import { attentionOptions } from '../models/attention-options'
import { defaults } from '../models/options'
import { scores } from '../models/scores'
import { average, leaf, normal, seeded, type Random, type Value } from '../tensor'

/** What is measured of scores and of the weights made from them. */
export interface Sharpness {
  /** Standard deviation of the scores. */
  readonly spread: number
  /** The greatest weight of a question, on average. */
  readonly top: number
  /** Entropy of the weights in nats, on average. */
  readonly entropy: number
  /** How much of a change in the scores reaches the weights: size of the softmax's Jacobian, on average. */
  readonly pull: number
}

/** The same random questions and keys of one size, with scores as they are and divided by √d_k. */
export interface ScalingPoint {
  readonly size: number
  readonly plain: Sharpness
  readonly scaled: Sharpness
}

/** How many keys every question meets. */
export const SCALING_KEYS = 10

/** How many questions are asked for every size. */
export const SCALING_QUESTIONS = 400

/** Where the random numbers start, so that the curve is the same everywhere. */
export const SCALING_SEED = 3

/** Questions that share one set of keys: fewer numbers to draw, and the averages do not notice. */
const TOGETHER = 8

const sizes: readonly number[] = Array.from({ length: 10 }, (_, power) => 2 ** power)

function filled(name: string, rows: number, cols: number, draw: Random): Value {
  const value = leaf(name, rows, cols)
  for (let k = 0; k < value.data.length; k++) value.data[k] = draw()
  return value
}

const ones = (rows: number, cols: number): Value => filled('1', rows, cols, () => 1)

/** Weights are learned for other scores; a dot product has none. */
const noWeights = (key: string): never => {
  throw new Error(`a dot product has no weights and asked for ${key}`)
}

interface Tried {
  readonly scores: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** Scores and weights of one set of questions on one set of keys, both ways, by the equations of the exhibit. */
function tried(size: number, draw: Random): readonly [plain: Tried, scaled: Tried] {
  const options = { ...defaults(attentionOptions), size }
  const Q = filled('Q', TOGETHER, size, draw)
  const K = filled('K', SCALING_KEYS, size, draw)
  const S = scores({ ...options, score: 'dot' }, noWeights, Q, K)
  const way = (score: 'dot' | 'scaled'): Tried => {
    const { Z, A } = attend({ ...options, score }, S, ones(TOGETHER, SCALING_KEYS), ones(SCALING_KEYS, 1))
    return { scores: Z.data, weights: A?.data ?? [] }
  }
  return [way('dot'), way('scaled')]
}

const sum = (numbers: readonly number[], of: (x: number) => number): number =>
  numbers.reduce((total, x) => total + of(x), 0)

/** ‖diag(a) − a aᵀ‖, the derivative of a softmax with weights a. */
const jacobianSize = (a: readonly number[]): number =>
  Math.sqrt(sum(a, x => x * x * (1 - 2 * x)) + sum(a, x => x * x) ** 2)

const linesOf = ({ weights }: Tried): readonly (readonly number[])[] =>
  Array.from({ length: TOGETHER }, (_, k) => Array.from(weights).slice(k * SCALING_KEYS, (k + 1) * SCALING_KEYS))

function measured(all: readonly Tried[]): Sharpness {
  const numbers = all.flatMap(one => Array.from(one.scores))
  const lines = all.flatMap(linesOf)
  const centre = average(numbers)
  return {
    spread: Math.sqrt(average(numbers.map(x => (x - centre) ** 2))),
    top: average(lines.map(line => Math.max(...line))),
    entropy: average(lines.map(line => sum(line, x => (x > 0 ? -x * Math.log(x) : 0)))),
    pull: average(lines.map(jacobianSize)),
  }
}

/** What happens to random questions and keys of unit variance as they grow from 1 to 512 numbers. */
export function scalingCurve(seed = SCALING_SEED): readonly ScalingPoint[] {
  return sizes.map(size => {
    const draw = normal(seeded(seed + size))
    const all = Array.from({ length: SCALING_QUESTIONS / TOGETHER }, () => tried(size, draw))
    return { size, plain: measured(all.map(([plain]) => plain)), scaled: measured(all.map(([, scaled]) => scaled)) }
  })
}
