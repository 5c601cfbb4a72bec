import { line, type Axis } from '../arithmetic'
import { exp } from '../kernels/exponential'
import { family, type Fn } from '../op'
import type { Value } from '../value'
import { difference } from './difference'
import { eachLine } from './exponentiate'
import { hadamard } from './hadamard'
import { sameShape } from './shapes'
import { softmax } from './softmax'
import { spread, total } from './spread'

/** ln Σ e^x of one line, stable as a whole; −∞ where every number is. */
function logOfSum(data: Float64Array, start: number, stride: number, length: number): number {
  let top = -Infinity
  for (let k = 0, at = start; k < length; k++, at += stride) if (data[at]! > top) top = data[at]!
  if (top === -Infinity) return top
  let whole = 0
  for (let k = 0, at = start; k < length; k++, at += stride) whole += exp(data[at]! - top)
  return top + Math.log(whole)
}

/**
 * −Σ share · ln softmax(logits) of each line: how surprised the logits are by the shares. A share can carry weights,
 * smoothing and the divisor of a mean; a line without any share costs nothing, and an impossible class (−∞) costs
 * nothing unless it is meant.
 */
export const surprisal: (axis: Axis) => Fn<[logits: Value, shares: Value]> = family<
  Axis,
  [logits: Value, shares: Value]
>(axis => ({
  name: 'surprisal',
  lowering: { kind: 'surprisal', axis },
  shape: (logits, shares) => {
    const [rows, cols] = sameShape('compare logits and shares', logits, shares)
    return axis === 'row' ? [rows, 1] : [1, cols]
  },
  run: (y, logits, shares) => {
    let next = 0
    eachLine(logits, axis, (start, stride, length) => {
      let log: number | undefined
      let sum = 0
      for (let k = 0, at = start; k < length; k++, at += stride) {
        const share = shares.data[at]!
        if (share === 0) continue
        log ??= logOfSum(logits.data, start, stride, length)
        sum += share * (log - logits.data[at]!)
      }
      y.data[next++] = sum
    })
  },
  pull: (dy, _, logits, shares) => {
    const along = spread(axis, axis === 'row' ? logits.cols : logits.rows)
    const expected = hadamard(softmax(axis)(logits), along(total(axis)(shares)))
    return [hadamard(along(dy), difference(expected, shares)), undefined]
  },
  cost: (_, logits) => logits.data.length,
  arithmetic: (row, col, _, logits) => {
    const length = axis === 'row' ? logits.cols : logits.rows
    return { kind: 'all', cells: [...line(0, axis, row, col, length), ...line(1, axis, row, col, length)] }
  },
  tex: (logits, shares) =>
    `-\\textstyle\\sum_{\\text{${axis === 'row' ? 'row' : 'column'}}} ${shares} \\odot \\ln \\operatorname{softmax}\\left(${logits}\\right)`,
  binds: 1,
  holds: 2,
}))
