import { cell } from '../arithmetic'
import { exp } from '../kernels/exponential'
import { define, type Fn } from '../op'
import { describe, type Value } from '../value'
import { difference } from './difference'
import { hadamard } from './hadamard'
import { scale } from './scale'
import { sameShape } from './shapes'
import { softmax } from './softmax'
import { spread } from './spread'

/**
 * The mean over columns of −log softmax(logits) at the target: classes are rows, `targets` is one-hot.
 * One operation, because the logarithm of a softmax is only stable as a whole.
 */
export const crossEntropy: Fn<[logits: Value, targets: Value]> = define<[logits: Value, targets: Value]>({
  name: 'cross-entropy',
  lowering: { kind: 'cross-entropy' },
  shape: (logits, targets) => {
    sameShape('compare logits and targets', logits, targets)
    return [1, 1]
  },
  run: (y, logits, targets) => {
    const { rows, cols, data } = logits
    let loss = 0
    for (let j = 0; j < cols; j++) {
      let top = -Infinity
      for (let i = 0; i < rows; i++) if (data[i * cols + j]! > top) top = data[i * cols + j]!
      let whole = 0
      for (let i = 0; i < rows; i++) whole += exp(data[i * cols + j]! - top)
      const log = top + Math.log(whole)
      for (let i = 0; i < rows; i++) {
        const share = targets.data[i * cols + j]!
        if (share !== 0) loss += share * (log - data[i * cols + j]!) // an impossible class (−∞) costs nothing unless it is meant
      }
    }
    y.data[0] = loss / cols
  },
  pull: (dy, _, logits, targets) => {
    if (logits.cols < 1) throw new RangeError(`cannot average over ${describe(logits)}: expected at least one column`)
    const error = scale(1 / logits.cols)(difference(softmax('col')(logits), targets))
    return [hadamard(error, spread('row', logits.cols)(spread('col', logits.rows)(dy))), undefined]
  },
  cost: (_, logits) => logits.data.length,
  arithmetic: (_, __, ___, ...inputs) => ({
    kind: 'all',
    cells: inputs.flatMap(({ data, cols }, input) =>
      Array.from(data, (____, k) => cell(input, Math.floor(k / cols), k % cols)),
    ),
  }),
  tex: (logits, targets) =>
    `-\\tfrac{1}{n}\\textstyle\\sum ${targets} \\odot \\ln \\operatorname{softmax}\\left(${logits}\\right)`,
  binds: 1,
  holds: 2,
})
