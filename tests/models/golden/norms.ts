import { layerNorm } from '../../../src/models/norm'
import { standardise } from '../../../src/tensor'
import type { GoldenCase } from './format'
import { listed, weightsFrom } from './torch-weights'
import { count, given, option, put, take, wiring, type Place, type Wiring } from './wiring'

/** The norm of every row; the last axes that are normalised together are one row. */
export function normOf(golden: GoldenCase): Wiring {
  const wires = wiring()
  const x = given(golden.inputs, 'x')
  const shape = golden.config['normalized_shape']
  if (!Array.isArray(shape)) throw new TypeError(`normalized_shape is ${String(shape)}, expected a list`)
  const cols = (shape as readonly number[]).reduce((product, length) => product * length, 1)
  const place: Place = (i, j) => i * cols + j
  const X = put(wires.inputs, 'x', take(x, 'x', x.data.length / cols, cols, place), place)
  const eps = count(golden, 'eps')
  const weights = weightsFrom(golden, wires, key => [key.startsWith('g') ? 'weight' : 'bias', listed()])
  const affine = option(golden, 'elementwise_affine', true, false)
  put(wires.outputs, 'output', affine ? layerNorm(weights, '1', X, eps) : standardise('row', eps)(X), place)
  return wires
}
