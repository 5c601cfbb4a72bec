import { product, spread, sum, type Value } from '../tensor'
import type { Biases, Weights } from './cell'

/** A bias, repeated over the batch. */
export const bias = (w: Weights, name: string, size: number, batch: number): Value =>
  spread('row', batch)(w(name, size))

/** W_k x + U_k h + b_k, with a further term between the products and the biases; the map every gate begins with. */
export function affine(
  w: Weights,
  k: string,
  n: number,
  x: Value,
  h: Value,
  biases: Biases,
  extra?: Value | false,
): Value {
  const name = (letter: string) => (k ? `${letter}_${k}` : letter)
  return sum(
    product(w(name('W'), n, x.rows), x),
    product(w(name('U'), n, h.rows), h),
    extra,
    biases === 'one' && bias(w, name('b'), n, x.cols),
    biases === 'two' && bias(w, name('bx'), n, x.cols),
    biases === 'two' && bias(w, name('bh'), n, x.cols),
  )
}
