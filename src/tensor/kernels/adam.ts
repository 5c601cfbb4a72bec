/** One step of Adam, its corrections for the number of steps already reckoned in. */
export interface AdamStep {
  /** The learning rate over 1 − first^t, t being the number of this step. */
  readonly rate: number
  /** How much of the mean of gradients and of the mean of their squares is kept. */
  readonly first: number
  readonly second: number
  /** 1 over 1 − second^t. */
  readonly correction: number
  readonly eps: number
  /** How much of a parameter is added to its gradient (Adam's weight decay); 0 for none. */
  readonly decay: number
  /** What parameters are multiplied with before the step (AdamW's weight decay); 1 for none. */
  readonly shrink: number
}

type List = Float32Array | Float64Array

/** Moves parameters against their gradients and brings both moments up to date (Kingma and Ba 2015). */
export function adam(parameters: List, gradients: List, mean: List, squares: List, step: AdamStep): void {
  const { rate, first, second, correction, eps, decay, shrink } = step
  for (let k = 0; k < parameters.length; k++) {
    const p = parameters[k]!
    const g = gradients[k]! + decay * p
    const m = first * mean[k]! + (1 - first) * g
    const v = second * squares[k]! + (1 - second) * g * g
    mean[k] = m
    squares[k] = v
    parameters[k] = p * shrink - (rate * m) / (Math.sqrt(v * correction) + eps)
  }
}
