import type { ModelId, OptionValue } from '../models'

/** Hand-set numbers whose results can be checked by hand. Leaves that are not listed are 0. */
export interface WorkedExample {
  readonly model: ModelId
  readonly options: Readonly<Record<string, OptionValue>>
  readonly tokens: readonly string[]
  /** Row-major numbers by id: "W_f", "x.1", "h.0", "X". */
  readonly numbers: Readonly<Record<string, readonly number[]>>
}

const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

const scalar = { size: 1, input: 1 } as const

/** The teaching examples by the id that links use. */
export const examples = {
  /** One early 1, then silence: the echo fades. */
  impulse: {
    model: 'rnn',
    options: { ...scalar, biases: 'none' },
    tokens: ['1', '0', '0', '0', '0', '0'],
    numbers: { W: [0.9], U: [0.5], 'x.1': [1] },
  },
  'gru-by-hand': {
    model: 'gru',
    options: scalar,
    tokens: ['1'],
    numbers: {
      ...{ W_r: [0.4], U_r: [-0.6], b_r: [0.1], W_z: [0.7], U_z: [0.2], b_z: [-0.3] },
      ...{ W_n: [0.9], U_n: [-1.1], b_n: [0.05], 'x.1': [1], 'h.0': [0.5] },
      // The same biases in PyTorch's form, whose b_h stands inside r ⊙ (…) when r acts after the product.
      ...{ bx_r: [0.1], bx_z: [-0.3], bx_n: [0.05], bh_n: [0.2] },
    },
  },
  /** Whether r acts before or after the product with U shows only with two units, one of which r lets through. */
  'reset-order': {
    model: 'gru',
    options: { size: 2, input: 1 },
    tokens: ['1'],
    numbers: {
      ...{ W_n: [0.2, -0.1], U_n: [0.8, -0.5, 0.3, 0.9], 'x.1': [1], 'h.0': [0.5, -0.4] },
    },
  },
  'lstm-by-hand': {
    model: 'lstm',
    options: scalar,
    tokens: ['1'],
    numbers: {
      ...{ W_i: [0.6], U_i: [0.2], W_f: [0.3], U_f: [-0.4], b_f: [1], W_o: [0.5], U_o: [0.1], W_g: [0.8], U_g: [0.5] },
      ...{ p_i: [0.1], p_f: [0.2], p_o: [0.3], 'x.1': [1], 'h.0': [0.5], 'c.0': [1] },
    },
  },
  /** Counts a up and b down: c = 1, 2, 3, 2, 1, 0 (Weiss, Goldberg and Yahav 2018). */
  counter: {
    model: 'lstm',
    options: scalar,
    tokens: ['a', 'a', 'a', 'b', 'b', 'b'],
    numbers: {
      ...{ b_f: [40], b_i: [40], b_o: [40], W_g: [20] },
      ...{ 'x.1': [1], 'x.2': [1], 'x.3': [1], 'x.4': [-1], 'x.5': [-1], 'x.6': [-1] },
    },
  },
  /** Content that nothing changes, for an output gate to hide and to show. */
  'hide-then-show': {
    model: 'lstm',
    options: scalar,
    tokens: ['hide', 'show'],
    numbers: { 'c.0': [1.5] },
  },
  'four-tokens': {
    model: 'attention',
    options: { size: 4, valueSize: 2, input: 4 },
    tokens: ['I', 'saw', 'a', 'saw'],
    numbers: {
      X: identity,
      W_Q: [2, 0, 0, 0, 0, 2, 0, 0, 1, 1, 0, 0, 0, 2, 0, 1],
      W_K: [1, 0, 1, 0, 1, 2, 0, 0, 0, 1, 1, 0, 1, 2, 0, 2],
      W_V: [1, 0, 0, 1, 1, 1, 2, 0],
      // Plain enough for the other scores: general is then the dot product, additive the sum of tanh(q + k).
      ...{ W_a: identity, W_q: identity, W_k: identity, v_a: [1, 1, 1, 1] },
    },
  },
} as const satisfies Readonly<Record<string, WorkedExample>>

/** The id of a teaching example. */
export type ExampleId = keyof typeof examples

/** The example of this id, if there is one. */
export const exampleOf = (id: string): WorkedExample | undefined =>
  Object.hasOwn(examples, id) ? examples[id as ExampleId] : undefined
