import type { Source } from '../../../src/models/parameters'
import { transformerLayer, type Memory } from '../../../src/models/transformer'
import { transformerStack } from '../../../src/models/transformer-stack'
import type { Value } from '../../../src/tensor'
import { readRows, rowPlace, veilOf, type Grid } from './batched-rows'
import type { GoldenCase } from './format'
import { listed, locateLayer, weightsFrom } from './torch-weights'
import { count, option, put, wiring, type Wiring } from './wiring'

/** The memory that a decoder looks at; an encoder has none. */
function memoryOf(golden: GoldenCase, wires: Wiring, grid: Grid, heads: number): Memory | undefined {
  if (!('memory' in golden.inputs)) return undefined
  const [rows, { length }] = readRows(golden, wires, 'memory')
  const names = { pairs: 'memory_mask', padding: 'memory_key_padding_mask' }
  return { rows, veil: veilOf(golden, names, grid, length, heads) }
}

/** One layer of an encoder or decoder, or several with a norm at the end. */
export function transformerOf(golden: GoldenCase): Wiring {
  const wires = wiring()
  const heads = count(golden, 'nhead')
  const [X, grid] = readRows(golden, wires, 'src' in golden.inputs ? 'src' : 'tgt')
  const options = {
    heads,
    width: count(golden, 'dim_feedforward'),
    activation: option(golden, 'activation', 'relu', 'gelu'),
    normFirst: option(golden, 'norm_first', true, false),
    bias: true,
    sequences: grid.sequences,
    eps: count(golden, 'layer_norm_eps'),
  }
  const veil = veilOf(golden, { pairs: 'mask', padding: 'key_padding_mask' }, grid, grid.length, heads)
  const memory = memoryOf(golden, wires, grid, heads)
  const layers = count(golden, 'num_layers', 0)
  const weights = (prefix: string) =>
    weightsFrom(golden, wires, (key, rows, cols) =>
      key.endsWith('_f')
        ? [`norm.${key === 'g_f' ? 'weight' : 'bias'}`, listed()]
        : locateLayer(golden, prefix, key, rows, cols),
    )
  const run = (): Value | undefined => {
    if (layers === 0) return transformerLayer(options, weights(''), X, veil, memory)['Y']
    const each = Array.from({ length: layers }, (_, k) => weights(`layers.${k}.`))
    const source: Source = ({ name, rows, cols, layer }) => {
      const found = each[layer - 1]
      if (!found) throw new RangeError(`there are ${layers} layers, but layer ${layer} asked for ${name}`)
      return found(name, rows, cols)
    }
    return transformerStack({ ...options, layers }, source, new Map(), X, veil, memory)
  }
  const Y = run()
  if (!Y) throw new Error('this layer has no output')
  put(wires.outputs, 'output', Y, rowPlace(golden, grid))
  return wires
}
