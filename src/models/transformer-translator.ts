import { sum, type Value } from '../tensor'
import { batchVeil } from './batch-mask'
import type { Weights } from './cell'
import { embed } from './embedding'
import { name, type Labels } from './label'
import { parameters, type Source } from './parameters'
import { positional, type Positions } from './positions'
import { readOut } from './read-out'
import type { Words } from './recurrent-part'
import { cellsBySequence, parametersOf, slot, type PairSize, type Slot, type Trainable } from './trainable'
import type { TransformerLayer } from './transformer'
import { transformerStack } from './transformer-stack'

/** Vaswani et al. 2017: an encoder whose rows all see each other, and a decoder that sees what it wrote and the encoder's rows. */
export interface TransformerTranslator extends Omit<TransformerLayer, 'sequences'> {
  readonly source: Words
  readonly target: Words
  readonly positions: Positions
  /** Of the encoder and of the decoder. */
  readonly layers: number
}

/** Embeddings and positions of one side. */
function embedRows(w: Weights, { vocabulary, embedding }: Words, { value }: Slot, positions: Positions): Value {
  const places = positional(positions, w, value.cols, embedding, value.rows)
  return sum(embed('row', w, value, vocabulary, embedding), places)
}

/** Such a translator on one size of batch; the target slot holds what the decoder has written so far. */
export function transformerTranslator(options: TransformerTranslator, size: PairSize, source: Source): Trainable {
  const { sequences, length, targetLength } = size
  const labels: Labels = new Map()
  const layer = options.layers + 1
  const tokens = slot(labels, size, 'tokens')
  const real = slot(labels, size, 'real')
  const written = { sequences, length: targetLength }
  const answers = slot(labels, written, 'tokens', 'target', layer)
  const hide = (mask: 'full' | 'look-ahead', queries: number, keys: number, words?: Value) =>
    batchVeil({ mask, radius: 0 }, { sequences, queries, keys }, words)

  const stack = { ...options, sequences }
  const X = embedRows(parameters(source, labels), options.source, tokens, options.positions)
  const read = transformerStack(stack, source, labels, X, hide('full', length, length, real.value))
  const track = { layer, backward: false }
  const w = parameters(source, labels, track)
  const T = embedRows(w, options.target, answers, options.positions)
  const ahead = hide('look-ahead', targetLength, targetLength)
  const memory = { rows: read, veil: hide('full', targetLength, length, real.value) }
  const spoken = transformerStack({ ...stack, from: layer }, source, labels, T, ahead, memory)
  const L = readOut('row', w, spoken, options.target.vocabulary)
  name(labels, { L }, { L: { role: 'value' } }, track)
  const logits = [{ value: L, axis: 'row', cells: cellsBySequence(written) } as const]
  return { labels, parameters: parametersOf(labels), slots: [tokens, real, answers], logits }
}
