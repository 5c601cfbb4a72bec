import {
  difference,
  hadamard,
  negate,
  oneMinus,
  relu,
  scale,
  softplus,
  sum,
  surprisal,
  total,
  type Axis,
  type Value,
} from '../tensor'

/** Whether losses stay apart, are added, or averaged. */
export type Reduction = 'mean' | 'sum' | 'none'

/** The sum of all numbers as one number. */
export const whole = (x: Value): Value => {
  const column = x.cols === 1 ? x : total('row')(x)
  return column.rows === 1 ? column : total('col')(column)
}

/** Puts losses together as asked. */
export function reduce(losses: Value, reduction: Reduction): Value {
  if (reduction === 'none') return losses
  return reduction === 'sum' ? whole(losses) : scale(1 / (losses.rows * losses.cols))(whole(losses))
}

/**
 * −Σ share · ln softmax(logits), for each sample or all together. The shares say which class is meant and carry ignored
 * targets, class weights, smoothing and the divisor of a mean, see `writeShares`. Samples are lines along `axis`.
 */
export const crossEntropy = (axis: Axis, logits: Value, shares: Value, reduction: 'sum' | 'none' = 'sum'): Value =>
  reduce(surprisal(axis)(logits, shares), reduction)

/** The same of logarithms of probabilities that are known already. */
export const negativeLogLikelihood = (
  axis: Axis,
  logProbabilities: Value,
  shares: Value,
  reduction: 'sum' | 'none' = 'sum',
): Value => reduce(negate(total(axis)(hadamard(logProbabilities, shares))), reduction)

/** (x − y)². */
export function meanSquaredError(x: Value, target: Value, reduction: Reduction = 'mean'): Value {
  const error = difference(x, target)
  return reduce(hadamard(error, error), reduction)
}

/** |x − y|, with slope 0 where they are equal. */
export function absoluteError(x: Value, target: Value, reduction: Reduction = 'mean'): Value {
  const error = difference(x, target)
  return reduce(sum(relu(error), relu(negate(error))), reduction)
}

/** −y ln σ(x) − (1 − y) ln(1 − σ(x)) for targets between 0 and 1; `positive` weighs the first term. */
export function binaryCrossEntropy(
  logits: Value,
  target: Value,
  reduction: Reduction = 'mean',
  positive?: Value,
): Value {
  const meant = hadamard(target, softplus(negate(logits)))
  const others = hadamard(oneMinus(target), softplus(logits))
  return reduce(sum(positive ? hadamard(positive, meant) : meant, others), reduction)
}
