import * as tf from '@tensorflow/tfjs-core'
import { defaults, models } from '../../src/models'
import type { Value } from '../../src/tensor'
import type { Contest } from './contest'
import { find, numbers } from './numbers'
import { replayed, traced } from './ours'
import { rivals, type Tensors } from './rivals'

const matrix = ({ rows, cols, data }: Value): tf.Tensor2D => tf.tensor2d(Float32Array.from(data), [rows, cols])

/** Scaled dot-product self-attention over all positions; our side also adds its (empty) mask. */
export async function attending(work: string, cpu: number, length: number, size: number): Promise<Contest> {
  const source = numbers(11)
  const { attention } = models
  const options = { ...defaults(attention.options), input: size, size, valueSize: size }
  const { labels, outputs } = attention.build(options, length, source)
  const program = () => {
    const [x, wq, wk, wv] = ['X', 'W_Q', 'W_K', 'W_V'].map(id => matrix(find(labels, id)))
    const root = tf.scalar(Math.sqrt(size))
    return (): Tensors =>
      tf.tidy(() => {
        if (!x || !wq || !wk || !wv) return []
        const scores = tf.matMul(tf.matMul(x, wq), tf.matMul(x, wk), false, true)
        return [tf.matMul(tf.softmax(tf.div(scores, root)), tf.matMul(x, wv))]
      })
  }
  const afresh = () => attention.build(options, length, source).outputs
  return { work, target: { cpu }, contestants: [replayed(outputs), traced(afresh), ...(await rivals(program))] }
}
