import { lookup, type Axis, type Value } from '../tensor'
import type { Weights } from './cell'

/** Tokens in, vectors out: the row of W_e that belongs to each token, as a row or as a column. */
export const embed = (axis: Axis, w: Weights, tokens: Value, vocabulary: number, size: number): Value =>
  lookup(axis)(w('W_e', vocabulary, size), tokens)
