import type { Value } from '../tensor'
import { name, type Labels } from './label'
import type { Veil } from './multi-head'
import { layerNorm } from './norm'
import { parameters, type Source } from './parameters'
import { transformerGlossary, transformerLayer, type Memory, type TransformerLayer } from './transformer'

/** Layers upon each other, and one norm at the end. */
export interface TransformerStack extends TransformerLayer {
  readonly layers: number
  /** The number of the first layer: a decoder counts on from its encoder. */
  readonly from?: number
}

/** Runs rows through every layer; each names its values and parameters by its number. */
export function transformerStack(
  options: TransformerStack,
  source: Source,
  labels: Labels,
  X: Value,
  veil?: Veil,
  memory?: Memory,
): Value {
  const { layers, heads, eps, from = 1 } = options
  const glossary = transformerGlossary(heads)
  let rows = X
  for (let layer = from; layer < from + layers; layer++) {
    const track = { layer, backward: false }
    const named = transformerLayer(options, parameters(source, labels, track), rows, veil, memory)
    name(labels, named, glossary, track)
    rows = named['Y']!
  }
  const track = { layer: from + layers - 1, backward: false }
  const N = layerNorm(parameters(source, labels, track), 'f', rows, eps)
  name(labels, { N }, { N: { role: 'state' } }, track)
  return N
}
