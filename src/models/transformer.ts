import type { Value } from '../tensor'
import type { Glossary, Named, Weights } from './cell'
import { feedForward, type Activation } from './feed-forward'
import { headsGlossary, multiHead, namedHeads, type Veil } from './multi-head'
import { layerNorm, NORM_EPS } from './norm'
import { residual } from './residual'

/** What can be chosen about one layer of a Transformer. */
export interface TransformerLayer {
  readonly heads: number
  /** Size of the feed-forward part's inner rows. */
  readonly width: number
  readonly activation: Activation
  readonly normFirst: boolean
  /** Whether Q, K, V and O have biases; the feed-forward part always has. */
  readonly bias: boolean
  /** How many sequences stand under each other. */
  readonly sequences: number
  readonly eps?: number
}

/** What a decoder's layer looks at besides its own rows. */
export interface Memory {
  readonly rows: Value
  readonly veil?: Veil | undefined
}

/**
 * One layer: rows look at each other, at the memory of an encoder when there is one, and are each changed by the
 * feed-forward part. H are the rows in between, Y those that go on.
 */
export function transformerLayer(
  { heads, width, activation, normFirst, bias, sequences, eps = NORM_EPS }: TransformerLayer,
  w: Weights,
  X: Value,
  veil?: Veil,
  memory?: Memory,
): Named<string> {
  const named: Record<string, Value> = {}
  const norm = (k: number) => (rows: Value) => layerNorm(w, String(k), rows, eps)
  const look = (queries: Value, other: Value, mark: string, hidden?: Veil): Value => {
    const found = multiHead({ heads, bias, sequences, mark }, w, { queries, keys: other, values: other }, hidden)
    Object.assign(named, namedHeads(found, mark))
    return found.named.O
  }
  const own = residual(normFirst, norm(1), rows => look(rows, rows, '', veil), X)
  const H = memory ? residual(normFirst, norm(2), rows => look(rows, memory.rows, 'c', memory.veil), own) : own
  const last = norm(memory ? 3 : 2)
  const Y = residual(normFirst, last, rows => feedForward(w, rows, width, activation), H)
  return { ...named, H, Y }
}

/** The job of every value of a layer; the second attention of a decoder is marked "c". */
export const transformerGlossary = (heads: number): Glossary => ({
  ...headsGlossary(heads),
  ...headsGlossary(heads, 'c'),
  H: { role: 'value' },
  Y: { role: 'state' },
})
