import { hadamard, spread, standardise, sum, type Value } from '../tensor'
import type { Weights } from './cell'

/** What PyTorch adds under the root. */
export const NORM_EPS = 1e-5

/** Ba et al. 2016: every row by itself with mean 0 and deviation 1, then stretched by a gain and shifted by an offset. */
export const layerNorm = (w: Weights, k: string, X: Value, eps = NORM_EPS): Value =>
  sum(
    hadamard(standardise('row', eps)(X), spread('col', X.rows)(w(`g_${k}`, 1, X.cols))),
    spread('col', X.rows)(w(`o_${k}`, 1, X.cols)),
  )
