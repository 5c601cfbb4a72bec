import { hadamard, normalCumulative, relu, type Value } from '../tensor'
import type { Weights } from './cell'
import { mapRows } from './rows'

/** Which bend lies between the two maps. */
export type Activation = 'relu' | 'gelu'

/** Hendrycks and Gimpel 2016: x times the share of a normal distribution below it. */
export const gelu = (x: Value): Value => hadamard(x, normalCumulative(x))

/** Two maps with a bend between them, the same for every row: f(X W_1 + b_1) W_2 + b_2. */
export function feedForward(w: Weights, X: Value, width: number, activation: Activation): Value {
  const inner = mapRows(w, '1', X, width, true)
  return mapRows(w, '2', activation === 'relu' ? relu(inner) : gelu(inner), X.cols, true)
}
