import {
  barrier,
  exponentiate,
  fold,
  hadamard,
  normalise,
  overRoot,
  product,
  products,
  relu,
  softmax,
  spread,
  sum,
  tanh,
  transpose,
  transposes,
  type Axis,
  type Value,
} from '../tensor'
import type { Glossary, Named, Weights } from './cell'
import { choice, flag, range, type OptionsOf } from './options'
import { pairsWithin } from './pairs'
import { mapColumns, mapRows } from './rows'

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

/** How many sequences stand under each other, each attending only to its own; one when left out. */
interface Batched {
  readonly sequences?: number
}

type Scoring = Batched &
  Pick<AttentionOptions, 'size' | 'score' | 'tokens'> & {
    readonly hidden?: number
    readonly bias: boolean
  }

/** Additive scores: v · tanh(W_q q + W_k k + b) for every pair (Bahdanau et al. 2015); without the tanh the query cancels. */
function additive({ score, hidden, bias, sequences = 1 }: Scoring, w: Weights, Q: Value, K: Value): Value {
  const n = hidden ?? Q.cols
  const pairs = pairsWithin(sequences, product(Q, w('W_q', Q.cols, n)), product(K, w('W_k', K.cols, n)))
  const shifted = bias ? sum(pairs, spread('col', pairs.rows)(w('b_a', 1, n))) : pairs
  return fold(K.rows / sequences)(product(score === 'additive' ? tanh(shifted) : shifted, w('v_a', n, 1)))
}

/** One score for every pair of a query and a key, queries as rows (or as columns when tokens are columns). */
export function scores(options: Scoring, w: Weights, Q: Value, K: Value): Value {
  const columns = options.tokens === 'columns'
  const { sequences = 1 } = options
  if (options.score === 'additive' || options.score === 'additive-linear') {
    return columns ? transpose(additive(options, w, transpose(Q), transpose(K))) : additive(options, w, Q, K)
  }
  const keys =
    options.score !== 'general'
      ? K
      : columns
        ? product(w('W_a', Q.rows, K.rows), K)
        : product(K, w('W_a', K.cols, Q.cols))
  return columns ? product(transpose(keys), Q) : products(sequences)(Q, transposes(sequences)(keys))
}

type Names = 'S' | 'Z' | 'M' | 'E' | 'A' | 'O'

/** The scores with hidden pairs struck out, when that is done before the scores become shares. */
function struckOut(hide: Attending['hide'], Z: Value, visible: Value): Value | undefined {
  switch (hide) {
    case 'before':
      return sum(Z, barrier(visible))
    case 'added':
      return sum(Z, visible)
    case 'score-zero':
      return hadamard(Z, visible)
    default:
      return undefined
  }
}

type Attending = Batched &
  Pick<AttentionOptions, 'size' | 'score' | 'tokens' | 'weights' | 'share'> & {
    /** Where it is `added`, `visible` is what is added to the scores instead of 1 and 0. */
    readonly hide: AttentionOptions['hide'] | 'added'
    /** Softmax in one operation, where it can be: for where nobody stops between its two. */
    readonly whole?: boolean
  }

/** Within which lines of the scores weights share. */
const lineOf = ({ tokens, share }: Attending): Axis => ((tokens === 'rows') === (share === 'keys') ? 'row' : 'col')

/** What is left of shares whose hidden pairs are struck out only now. */
const keptOf = (hide: Attending['hide'], within: Axis, shares: Value, visible: Value): Value => {
  const kept = hadamard(shares, visible)
  return hide === 'after' ? kept : normalise(within)(kept)
}

/** Scores to shares; pairs that are not struck out before are hidden after. */
function sharesOf(
  options: Attending,
  Z: Value,
  visible: Value | undefined,
  eps: number,
): Partial<Named<'M' | 'E'>> & Named<'A'> {
  const { hide, weights, whole } = options
  const within = lineOf(options)
  const soft = weights === 'softmax'
  const M = visible && struckOut(hide, Z, visible)
  const late = M ? undefined : visible
  const struck = M ? { M } : {}
  const open = M ?? Z
  if (whole && soft && !late) return { ...struck, A: softmax(within)(open) }
  const E = soft ? exponentiate(within)(open) : relu(open)
  const shares = normalise(within, soft ? 0 : eps)(E)
  return { ...struck, E, A: late ? keptOf(hide, within, shares, late) : shares }
}

/**
 * Scores to weights to outputs (Vaswani et al. 2017, equation 1), `visible` being 1 where a query may see a key; every
 * key is seen when it is left out. `hide` says when hiding happens; only `before` and `after-renormalised` keep the
 * other weights a fair share.
 */
export function attend(
  options: Attending,
  S: Value,
  visible: Value | undefined,
  V: Value,
  eps = RELU_EPS,
): Partial<Named<Names>> & Named<'S' | 'Z' | 'O'> {
  const { weights, tokens, score, size, sequences = 1 } = options
  const Z = overRoot(score === 'scaled' ? size : 1)(S)
  const struck = () => (visible ? { M: hadamard(Z, visible) } : {})
  const found: Partial<Named<'M' | 'E' | 'A'>> = weights === 'none' ? struck() : sharesOf(options, Z, visible, eps)
  const mixing = found.A ?? found.M ?? Z
  return { S, Z, ...found, O: tokens === 'rows' ? products(sequences)(mixing, V) : product(V, mixing) }
}

/** The map W_k of every token, whichever way tokens run. */
export const mapTokens = (
  { tokens }: Pick<AttentionOptions, 'tokens'>,
  w: Weights,
  k: string,
  X: Value,
  size: number,
) => (tokens === 'columns' ? mapColumns(w, k, X, size) : mapRows(w, k, X, size, false))

/** Self-attention: one input, three projections. */
export function selfAttention(
  options: AttentionOptions,
  w: Weights,
  X: Value,
  visible: Value,
): Named<'Q' | 'K' | 'V' | 'S' | 'Z' | 'O'> {
  const { size, valueSize, tie } = options
  const project = (key: string, n: number) => mapTokens(options, w, key, X, n)
  const Q = project('Q', size)
  const K = project(tie === 'Q=K' ? 'Q' : 'K', size)
  const V = tie === 'K=V' ? project('K', size) : project('V', valueSize)
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
