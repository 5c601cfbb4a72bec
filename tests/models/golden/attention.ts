import { attend, RELU_EPS } from '../../../src/models/attend'
import { selfAttention } from '../../../src/models/attention'
import { attentionOptions, type AttentionOptions } from '../../../src/models/attention-options'
import type { Weights } from '../../../src/models/cell'
import { visibility } from '../../../src/models/mask'
import { defaults } from '../../../src/models/options'
import { scores } from '../../../src/models/scores'
import type { Value } from '../../../src/tensor'
import type { GoldenCase, Tensor } from './format'
import { count, given, option, put, size, take, wiring, type Place, type Wiring } from './wiring'

const SCORES = { dot: 'dot', 'scaled-dot': 'scaled', general: 'general', additive: 'additive' } as const

/** The options of ours that say what a case says; `size` is that of its queries. */
const optionsOf = (golden: GoldenCase, width: number): AttentionOptions => ({
  ...defaults(attentionOptions),
  size: width,
  score: SCORES[option(golden, 'score', 'dot', 'scaled-dot', 'general', 'additive')],
  weights: option(golden, 'normalise', 'softmax', 'relu'),
  bias: 'b_a' in golden.params,
})

/** Our weights multiply from the right, those of the case from the left: x W here is W xᵀ there. Vectors are as they are. */
function weightsOf(golden: GoldenCase, wires: Wiring): Weights {
  const known = new Map<string, Value>()
  return (key, rows, cols = 1) => {
    const found = known.get(key)
    if (found) return found
    const tensor = given(golden.params, key)
    if (tensor.data.length !== rows * cols) {
      throw new RangeError(`${key} is ${tensor.shape.join('×')}, but was asked for as ${rows}×${cols}`)
    }
    const place: Place = tensor.shape.length === 2 ? (i, j) => j * rows + i : (i, j) => i * cols + j
    const value = put(wires.params, key, take(tensor, key, rows, cols, place), place)
    known.set(key, value)
    return value
  }
}

/** The b-th matrix of a batch. */
function member(tensor: Tensor, name: string, b: number): readonly [value: Value, place: Place] {
  const [rows, cols] = [size(tensor, -2 + tensor.shape.length), size(tensor, -1 + tensor.shape.length)]
  const first = tensor.shape.length === 3 ? b * rows * cols : 0
  const place: Place = (i, j) => first + i * cols + j
  return [take(tensor, name, rows, cols, place), place]
}

function emit(wires: Wiring, b: number, found: { readonly O: Value; readonly A?: Value }): void {
  const { O, A } = found
  if (!A) throw new Error('this attention has no weights to compare')
  put(wires.outputs, 'output', O, (i, j) => (b * O.rows + i) * O.cols + j)
  put(wires.outputs, 'alpha', A, (i, j) => (b * A.rows + i) * A.cols + j)
}

/** Attention of given queries over given keys and values, one sequence of the batch after the other. */
export function attention(golden: GoldenCase): Wiring {
  const wires = wiring()
  const weights = weightsOf(golden, wires)
  const hidden = golden.params['v_a']?.data.length
  const read = (name: string, b: number): Value => {
    const [value, place] = member(given(golden.inputs, name), name, b)
    return put(wires.inputs, name, value, place)
  }
  for (let b = 0; b < size(given(golden.inputs, 'q'), 0); b++) {
    const [Q, K, V] = [read('q', b), read('k', b), read('v', b)]
    const options = optionsOf(golden, Q.cols)
    const S = scores({ ...options, ...(hidden === undefined ? {} : { hidden }) }, weights, Q, K)
    const [visible] = member(given(golden.inputs, 'allowed'), 'allowed', b)
    emit(wires, b, attend(options, S, visible, V, count(golden, 'eps', RELU_EPS)))
  }
  return wires
}

interface Mask {
  readonly type?: unknown
  readonly left?: unknown
  readonly right?: unknown
}

/** The mask of ours that a case describes in words. */
function maskOf(golden: GoldenCase): Pick<AttentionOptions, 'mask' | 'radius'> {
  const { type, left, right } = golden.config['mask'] as Mask
  if (type === 'full') return { mask: 'full', radius: 0 }
  if (type === 'causal') return { mask: 'look-ahead', radius: 0 }
  if (type === 'window' && typeof left === 'number' && left === right) return { mask: 'window', radius: left }
  if (type === 'window' && typeof left === 'number' && right === 0) return { mask: 'look-ahead-window', radius: left }
  throw new RangeError(`no mask of ours is ${JSON.stringify(golden.config['mask'])}`)
}

/** Attention of a sequence over itself. */
export function ownAttention(golden: GoldenCase): Wiring {
  const wires = wiring()
  const weights = weightsOf(golden, wires)
  const x = given(golden.inputs, 'x')
  const eps = count(golden, 'eps', RELU_EPS)
  if (eps !== RELU_EPS) throw new RangeError(`eps is ${eps}, but self-attention always has ${RELU_EPS}`)
  const options = {
    ...optionsOf(golden, size(given(golden.params, 'W_Q'), 0)),
    ...maskOf(golden),
    valueSize: size(given(golden.params, 'W_V'), 0),
  }
  for (let b = 0; b < size(x, 0); b++) {
    const [X, place] = member(x, 'x', b)
    put(wires.inputs, 'x', X, place)
    emit(wires, b, selfAttention(options, weights, X, visibility(options, X.rows)))
  }
  return wires
}
