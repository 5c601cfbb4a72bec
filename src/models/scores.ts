import { fold, product, products, spread, sum, tanh, transpose, transposes, type Value } from '../tensor'
import type { AttentionOptions, Batched } from './attention-options'
import type { Weights } from './cell'
import { pairsWithin } from './pairs'

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
