import { product, spread, sum, type Value } from '../tensor'
import type { Weights } from './cell'

/** X W_k + b_k: the map of a model whose tokens are rows. */
export const mapRows = (w: Weights, k: string, X: Value, size: number, biased: boolean): Value =>
  sum(product(X, w(`W_${k}`, X.cols, size)), biased && spread('col', X.rows)(w(`b_${k}`, 1, size)))

/** W_k X: the same map, without a bias, where tokens are columns. */
export const mapColumns = (w: Weights, k: string, X: Value, size: number): Value =>
  product(w(`W_${k}`, size, X.rows), X)
