import {
  barrier,
  everyPair,
  exponentiate,
  fold,
  hadamard,
  normalise,
  overRoot,
  product,
  relu,
  spread,
  sum,
  tanh,
  transpose,
  type Value,
} from '../tensor'
import type { Glossary, Named, Weights } from './cell'
import { choice, flag, range, type OptionsOf } from './options'

/** What can be chosen about self-attention. */
export const attentionOptions = {
  /** d_k, the size of a query and of a key. */
  size: range(1, 64, 4),
  valueSize: range(1, 64, 4),
  score: choice('scaled', 'dot', 'additive', 'additive-linear', 'general'),
  mask: choice('full', 'look-ahead', 'window', 'look-ahead-window'),
  radius: range(0, 64, 1),
  hide: choice('before', 'score-zero', 'after', 'after-renormalised'),
  weights: choice('softmax', 'relu', 'none'),
  /** Along which line weights share: over the keys of each query, or (a common mistake) over the queries of each key. */
  share: choice('keys', 'queries'),
  tie: choice('none', 'Q=K', 'K=V'),
  tokens: choice('rows', 'columns'),
  bias: flag(false),
}

/** The choices of one self-attention. */
export type AttentionOptions = OptionsOf<typeof attentionOptions>

/** The smallest total a relu-normalised row is divided by, so that a row without a positive score stays 0. */
export const RELU_EPS = 1e-9

type Scoring = Pick<AttentionOptions, 'size' | 'score' | 'tokens'> & {
  readonly hidden?: number
  readonly bias: boolean
}

/** Additive scores: v · tanh(W_q q + W_k k + b) for every pair (Bahdanau et al. 2015); without the tanh the query cancels. */
function additive({ score, hidden, bias }: Scoring, w: Weights, Q: Value, K: Value): Value {
  const n = hidden ?? Q.cols
  const pairs = everyPair(product(Q, w('W_q', Q.cols, n)), product(K, w('W_k', K.cols, n)))
  const shifted = bias ? sum(pairs, spread('col', pairs.rows)(w('b_a', 1, n))) : pairs
  return fold(K.rows)(product(score === 'additive' ? tanh(shifted) : shifted, w('v_a', n, 1)))
}

/** One score for every pair of a query and a key, queries as rows (or as columns when tokens are columns). */
export function scores(options: Scoring, w: Weights, Q: Value, K: Value): Value {
  const columns = options.tokens === 'columns'
  if (options.score === 'additive' || options.score === 'additive-linear') {
    return columns ? transpose(additive(options, w, transpose(Q), transpose(K))) : additive(options, w, Q, K)
  }
  const keys =
    options.score !== 'general'
      ? K
      : columns
        ? product(w('W_a', Q.rows, K.rows), K)
        : product(K, w('W_a', K.cols, Q.cols))
  return columns ? product(transpose(keys), Q) : product(Q, transpose(keys))
}

type Names = 'S' | 'Z' | 'M' | 'E' | 'A' | 'O'

/** The scores with hidden pairs struck out, when that is done before the scores become shares. */
const struckOut = (hide: AttentionOptions['hide'], Z: Value, visible: Value): Value | undefined =>
  hide === 'before' ? sum(Z, barrier(visible)) : hide === 'score-zero' ? hadamard(Z, visible) : undefined

/**
 * Scores to weights to outputs (Vaswani et al. 2017, equation 1), `visible` being 1 where a query may see a key.
 * `hide` says when hiding happens; only `before` and `after-renormalised` keep the other weights a fair share.
 */
export function attend(
  options: AttentionOptions,
  S: Value,
  visible: Value,
  V: Value,
  eps = RELU_EPS,
): Partial<Named<Names>> & Named<'S' | 'Z' | 'O'> {
  const { hide, weights, share, tokens, score, size } = options
  const within = (tokens === 'rows') === (share === 'keys') ? 'row' : 'col'
  const mix = (A: Value) => (tokens === 'rows' ? product(A, V) : product(V, A))
  const Z = overRoot(score === 'scaled' ? size : 1)(S)
  if (weights === 'none') {
    const M = hadamard(Z, visible)
    return { S, Z, M, O: mix(M) }
  }
  const M = struckOut(hide, Z, visible)
  const E = weights === 'softmax' ? exponentiate(within)(M ?? Z) : relu(M ?? Z)
  const shares = normalise(within, weights === 'relu' ? eps : 0)(E)
  if (M) return { S, Z, M, E, A: shares, O: mix(shares) }
  const kept = hadamard(shares, visible)
  const A = hide === 'after' ? kept : normalise(within)(kept)
  return { S, Z, E, A, O: mix(A) }
}

/** Self-attention: one input, three projections. */
export function selfAttention(
  options: AttentionOptions,
  w: Weights,
  X: Value,
  visible: Value,
): Named<'Q' | 'K' | 'V' | 'S' | 'Z' | 'O'> {
  const columns = options.tokens === 'columns'
  const width = columns ? X.rows : X.cols
  const project = (key: string, n: number) => (columns ? product(w(key, n, width), X) : product(X, w(key, width, n)))
  const { size, valueSize, tie } = options
  const Q = project('W_Q', size)
  const K = project(tie === 'Q=K' ? 'W_Q' : 'W_K', size)
  const V = tie === 'K=V' ? project('W_K', size) : project('W_V', valueSize)
  return { Q, K, V, ...attend(options, scores(options, w, Q, K), visible, V) }
}

/** The job of every value of self-attention. */
export const attentionGlossary: Glossary<Names | 'X' | 'B' | 'Q' | 'K' | 'V'> = {
  X: { role: 'input' },
  B: { role: 'value', tex: 'B' },
  Q: { role: 'ask' },
  K: { role: 'address' },
  V: { role: 'content' },
  S: { role: 'value' },
  Z: { role: 'value', tex: '\\hat S' },
  M: { role: 'value', tex: '\\tilde S' },
  E: { role: 'value' },
  A: { role: 'value' },
  O: { role: 'state', tex: 'O' },
}
