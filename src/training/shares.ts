import { IGNORED } from '../tasks/vocabulary'
import type { Axis } from '../tensor'
import { at, type Numbers } from './numbers'

/** How targets become shares. */
export interface ShareOptions {
  /** The target that asks nothing. */
  readonly ignored?: number
  /** The part of the certainty that is spread evenly over all classes. */
  readonly smoothing?: number
  /** One weight a class; all 1 when left out. */
  readonly classWeights?: ArrayLike<number>
  /** What all shares are divided by: `countedWeight` for PyTorch's mean, 1 for a sum. */
  readonly divisor?: number
}

/** A matrix of shares and how it lies: samples are rows ('row') or columns ('col'). */
export interface ShareMatrix {
  readonly data: Numbers
  readonly classes: number
  readonly axis: Axis
}

/** The weights of the targets that count, added up: what a mean divides by. 1 when nothing is asked, so that its loss is 0, not NaN. */
export function countedWeight(targets: ArrayLike<number>, { ignored = IGNORED, classWeights }: ShareOptions): number {
  let sum = 0
  for (let n = 0; n < targets.length; n++) {
    const target = targets[n] ?? ignored
    if (target !== ignored) sum += classWeights?.[target] ?? 1
  }
  return sum || 1
}

/** The class that a target means; throws a sentence when there is none. */
function classOf(target: number, n: number, classes: number, ignored: number): number {
  if (Number.isInteger(target) && target >= 0 && target < classes) return target
  throw new RangeError(`target ${n} is ${target}, expected a class below ${classes} or ${ignored}`)
}

/**
 * Writes what a cross-entropy compares with, so that ignored targets, class weights, smoothing and the mean are all
 * data: the recorded computation is the same whatever is asked.
 */
export function writeShares(into: ShareMatrix, targets: ArrayLike<number>, options: ShareOptions): void {
  const { data, classes, axis } = into
  const { ignored = IGNORED, smoothing = 0, classWeights, divisor = 1 } = options
  const samples = targets.length
  if (data.length !== samples * classes) {
    throw new RangeError(
      `${samples} targets of ${classes} classes need ${samples * classes} shares, found ${data.length}`,
    )
  }
  const weight = (c: number): number => (classWeights?.[c] ?? 1) / divisor
  data.fill(0)
  for (let n = 0; n < samples; n++) {
    const target = targets[n] ?? ignored
    if (target === ignored) continue
    const [start, stride] = axis === 'row' ? [n * classes, 1] : [n, samples]
    if (smoothing > 0) for (let c = 0; c < classes; c++) data[start + c * stride] = (smoothing / classes) * weight(c)
    const meant = start + classOf(target, n, classes, ignored) * stride
    data[meant] = at(data, meant) + (1 - smoothing) * weight(target)
  }
}
