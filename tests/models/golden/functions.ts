import { crossEntropy, leaf, product, relu, sigmoid, softmax, tanh, transpose, type Value } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'
import type { GoldenCase } from './format'
import { count, given, option, put, size, take, wiring, type Adapter, type Place, type Wiring } from './wiring'

/** A function of one tensor, whose last axis is the line it may look along. */
const ofRows =
  (f: (x: Value) => Value): Adapter =>
  golden => {
    const wires = wiring()
    const x = given(golden.inputs, 'x')
    const cols = size(x, x.shape.length - 1)
    const place: Place = (i, j) => i * cols + j
    const value = put(wires.inputs, 'x', take(x, 'x', x.data.length / cols, cols, place), place)
    put(wires.outputs, 'output', f(value), place)
    return wires
  }

/** Shares along the last axis. */
export const shares: Adapter = golden => {
  if (count(golden, 'dim') !== -1) throw new RangeError(`dim is ${count(golden, 'dim')}, expected -1`)
  return ofRows(softmax('row'))(golden)
}

/** Functions of one number. */
export const squashes: Readonly<Record<string, Adapter>> = {
  sigmoid: ofRows(sigmoid),
  tanh: ofRows(tanh),
  relu: ofRows(relu),
}

/** The mean over the targets that count: ignored rows of the logits are left out by a product with a choice of rows. */
export function meanCrossEntropy(golden: GoldenCase): Wiring {
  option(golden, 'reduction', 'mean')
  option(golden, 'class_weight', false)
  const smoothing = count(golden, 'label_smoothing')
  if (smoothing !== 0) throw new RangeError(`label_smoothing is ${smoothing}, expected 0`)
  const wires = wiring()
  const logits = given(golden.inputs, 'logits')
  const [samples, classes] = [size(logits, 0), size(logits, 1)]
  const place: Place = (i, j) => i * classes + j
  const all = put(wires.inputs, 'logits', take(logits, 'logits', samples, classes, place), place)
  const target = given(golden.inputs, 'target').data
  const counted = [...target.keys()].filter(n => at(target, n) !== count(golden, 'ignore_index'))
  const chosen = leaf('chosen', counted.length, samples)
  const targets = leaf('targets', classes, counted.length)
  counted.forEach((n, k) => {
    chosen.data[k * samples + n] = 1
    targets.data[at(target, n) * counted.length + k] = 1
  })
  put(wires.outputs, 'loss', crossEntropy(transpose(product(chosen, all)), targets), () => 0)
  return wires
}
