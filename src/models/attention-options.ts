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

/** How many sequences stand under each other, each attending only to its own; one when left out. */
export interface Batched {
  readonly sequences?: number
}
