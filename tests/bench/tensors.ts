import * as tf from '@tensorflow/tfjs-core'
import type { Value } from '../../src/tensor'

/** A value as a tensor of the same shape. */
export const matrix = ({ rows, cols, data }: Value): tf.Tensor2D => tf.tensor2d(Float32Array.from(data), [rows, cols])

/** How rows are shared among sequences, and columns among heads; `hidden` is added to the scores. */
export interface Heads {
  readonly sequences: number
  readonly heads: number
  readonly hidden?: tf.Tensor | undefined
}

/** A map of rows: a matrix, then perhaps a line that is added. */
export type RowMap = readonly [matrix: tf.Tensor, line?: tf.Tensor | undefined]

/** x W, or x W + b. */
export const mapped = (x: tf.Tensor, [matrix, line]: RowMap): tf.Tensor =>
  line ? tf.add(tf.matMul(x, matrix), line) : tf.matMul(x, matrix)

/** Attention with several heads as TensorFlow.js has it at its best: all heads of all sequences in one product. */
export function headsOf(x: tf.Tensor, maps: readonly RowMap[], { sequences, heads, hidden }: Heads): tf.Tensor {
  const [rows = 0, cols = 0] = x.shape
  const [length, size] = [rows / sequences, cols / heads]
  const [q, k, v] = maps
    .slice(0, 3)
    .map(map => tf.transpose(tf.reshape(mapped(x, map), [sequences, length, heads, size]), [0, 2, 1, 3]))
  const last = maps[3]
  if (!q || !k || !v || !last) throw new RangeError(`there are ${maps.length} maps of rows, expected Q, K, V and O`)
  const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(size))
  const found = tf.matMul(tf.softmax(hidden ? tf.add(scores, hidden) : scores), v)
  return mapped(tf.reshape(tf.transpose(found, [0, 2, 1, 3]), [rows, cols]), last)
}
