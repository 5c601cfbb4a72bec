import { gelu } from '../../../src/models/feed-forward'
import { hadamard, negate, relu, sigmoid, softmax, softplus, tanh, type Value } from '../../../src/tensor'
import { count, given, put, size, take, wiring, type Adapter, type Place } from './wiring'

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
  gelu: ofRows(gelu),
  silu: ofRows(x => hadamard(x, sigmoid(x))),
  softplus: ofRows(softplus),
  'log-sigmoid': ofRows(x => negate(softplus(negate(x)))),
}
