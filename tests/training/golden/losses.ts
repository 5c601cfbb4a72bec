import { leaf, spread, type Value } from '../../../src/tensor'
import {
  absoluteError,
  binaryCrossEntropy,
  crossEntropy,
  meanSquaredError,
  negativeLogLikelihood,
} from '../../../src/training/losses'
import { countedWeight, writeShares, type ShareOptions } from '../../../src/training/shares'
import type { GoldenCase, Tensor } from '../../models/golden/format'
import {
  count,
  given,
  option,
  put,
  size,
  take,
  wiring,
  type Adapter,
  type Place,
  type Wiring,
} from '../../models/golden/wiring'

/** Where class `c` of sample `n` stands when the classes are on axis 1: what is behind that axis are further samples. */
const classPlace = ({ shape }: Tensor): Place => {
  const classes = shape[1] ?? 1
  const behind = shape.slice(2).reduce((product, length) => product * length, 1)
  return (n, c) => (Math.floor(n / behind) * classes + c) * behind + (n % behind)
}

const flat: Place = (i, j) => i + j

/** A loss over classes: its logits (or their logarithms) with samples as rows, and the shares of the target. */
const overClasses =
  (input: string, of: (x: Value, shares: Value) => Value, options: (golden: GoldenCase) => ShareOptions): Adapter =>
  golden => {
    const wires = wiring()
    const tensor = given(golden.inputs, input)
    const target = given(golden.inputs, 'target').data
    const classes = size(tensor, 1)
    const place = classPlace(tensor)
    const x = put(wires.inputs, input, take(tensor, input, target.length, classes, place), place)
    const shares = leaf('shares', target.length, classes)
    const how = options(golden)
    const divisor = reductionOf(golden) === 'mean' ? countedWeight(target, how) : 1
    writeShares({ data: shares.data, classes, axis: 'row' }, target, { ...how, divisor })
    put(wires.outputs, 'loss', of(x, shares), flat)
    return wires
  }

const reductionOf = (golden: GoldenCase) => option(golden, 'reduction', 'mean', 'sum', 'none')

/** A loss between two tensors of one shape, number by number; `given` ones are not learnt. */
function between(golden: GoldenCase, input: string, of: (x: Value, target: Value) => Value): Wiring {
  const wires = wiring()
  const tensor = given(golden.inputs, input)
  const [rows, cols] = [size(tensor, 0), size(tensor, 1)]
  const place: Place = (i, j) => i * cols + j
  const read = (name: string) => take(given(golden.inputs, name), name, rows, cols, place)
  const x = put(wires.inputs, input, read(input), place)
  const target = read('target')
  if (golden.grads.inputs['target']) put(wires.inputs, 'target', target, place)
  put(wires.outputs, 'loss', of(x, target), flat)
  return wires
}

const weighed = (golden: GoldenCase, cols: number, rows: number): Value | undefined => {
  const tensor = golden.inputs['pos_weight']
  return tensor && spread('col', rows)(take(tensor, 'pos_weight', 1, cols, flat))
}

/** Cross-entropy with all its options, and the other losses. */
export const losses: Readonly<Record<string, Adapter>> = {
  'cross-entropy': golden =>
    overClasses(
      'logits',
      (x, shares) => crossEntropy('row', x, shares, reductionOf(golden) === 'none' ? 'none' : 'sum'),
      () => ({
        ignored: count(golden, 'ignore_index'),
        smoothing: count(golden, 'label_smoothing'),
        ...(option(golden, 'class_weight', true, false)
          ? { classWeights: given(golden.inputs, 'class_weight').data }
          : {}),
      }),
    )(golden),
  nll: overClasses(
    'log_probs',
    (x, shares) => negativeLogLikelihood('row', x, shares),
    () => ({}),
  ),
  mse: golden => between(golden, 'input', (x, y) => meanSquaredError(x, y, reductionOf(golden))),
  l1: golden => between(golden, 'input', (x, y) => absoluteError(x, y, reductionOf(golden))),
  'bce-with-logits': golden =>
    between(golden, 'logits', (x, y) => binaryCrossEntropy(x, y, reductionOf(golden), weighed(golden, x.cols, x.rows))),
}
