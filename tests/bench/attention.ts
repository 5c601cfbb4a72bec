import * as tf from '@tensorflow/tfjs-core'
import { defaults, models } from '../../src/models'
import type { Contest } from './contest'
import { find, numbers } from './numbers'
import { compiled, replayed, traced } from './ours'
import { rivals, type Tensors } from './rivals'
import { matrix } from './tensors'

/** Scaled dot-product self-attention over all positions; our side also adds its (empty) mask. */
export async function attending(
  work: string,
  target: Contest['target'],
  length: number,
  size: number,
): Promise<Contest> {
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
  return {
    work,
    target,
    contestants: [replayed(outputs), compiled(outputs), traced(afresh), ...(await rivals(program))],
  }
}
