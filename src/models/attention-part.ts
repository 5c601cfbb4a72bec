import type { Value } from '../tensor'
import { lastRows } from './arrange'
import { batchVeil, type Sight } from './batch-mask'
import { name, type Labels } from './label'
import { headsGlossary, multiHead, namedHeads } from './multi-head'
import { parameters, type Source } from './parameters'
import { besides } from './residual'
import type { TransformerLayer } from './transformer'
import { transformerStack } from './transformer-stack'

/** One attention with several heads, X + MHA(X) or MHA(X) alone. */
export interface HeadsPart extends Sight {
  readonly kind: 'heads'
  readonly heads: number
  readonly bias: boolean
  readonly residual: boolean
}

/** Layers of a Transformer with a norm at the end. */
export interface TransformerPart extends Sight, Omit<TransformerLayer, 'sequences'> {
  readonly kind: 'transformer'
  readonly layers: number
}

/** What lets positions look at each other. */
export type AttentionPart = HeadsPart | TransformerPart

/** Whether no position sees a later one, so that words never see the padding behind them. */
export const isCausal = ({ mask }: Sight): boolean => mask === 'look-ahead' || mask === 'look-ahead-window'

/** The rows of several sequences after they looked at each other: all of them, or only the last row of each sequence. */
export function attendRows(
  part: AttentionPart,
  read: 'every' | 'last',
  source: Source,
  labels: Labels,
  X: Value,
  sequences: number,
  real?: Value,
): Value {
  const keys = X.rows / sequences
  if (part.kind === 'transformer') {
    const veil = batchVeil(part, { sequences, queries: keys, keys }, real)
    const rows = transformerStack({ ...part, sequences }, source, labels, X, veil)
    return read === 'last' ? lastRows(rows, sequences) : rows
  }
  const track = { layer: 1, backward: false }
  const queries = read === 'last' ? lastRows(X, sequences) : X
  const veil = batchVeil(part, { sequences, queries: queries.rows / sequences, keys }, real)
  const weights = parameters(source, labels, track)
  const found = multiHead({ ...part, sequences }, weights, { queries, keys: X, values: X }, veil)
  name(labels, namedHeads(found), headsGlossary(part.heads), track)
  return besides(part.residual, queries, found.named.O)
}
