import * as tf from '@tensorflow/tfjs-core'
import { sequenceNetwork, type Parameter } from '../../src/models'
import { adjoints, leaf, seeded } from '../../src/tensor'
import { crossEntropy } from '../../src/training/losses'
import type { Contest } from './contest'
import { numbers } from './numbers'
import { compiled, replayed } from './ours'
import { rivals, type Tensors } from './rivals'
import { headsOf, mapped, matrix, type RowMap } from './tensors'

interface Sizes {
  readonly sequences: number
  readonly length: number
  readonly size: number
  readonly heads: number
  readonly layers: number
  readonly classes: number
}

const EPS = 1e-5

/** One step of a Transformer that predicts the next symbol everywhere: loss and all gradients. */
function record(sizes: Sizes, asked: readonly number[], source: ReturnType<typeof numbers>) {
  const { sequences, length, size, heads, layers, classes } = sizes
  const attention = {
    kind: 'transformer',
    layers,
    heads,
    width: 4 * size,
    activation: 'relu',
    normFirst: true,
    bias: true,
    mask: 'look-ahead',
    radius: 0,
    eps: EPS,
  } as const
  const options = {
    vocabulary: classes,
    classes,
    embedding: size,
    read: 'every',
    positions: { kind: 'none' },
    attention,
  } as const
  const { parameters, slots, logits } = sequenceNetwork(options, { sequences, length }, source)
  const [tokens] = slots
  const [scores] = logits
  if (!tokens || !scores) throw new Error('the network reads nothing or answers nothing')
  const shares = leaf('shares', sequences * length, classes)
  tokens.value.data.forEach((_, k) => {
    tokens.value.data[k] = asked[k] ?? 0
    shares.data[k * classes + (asked[k + 1] ?? 0)] = 1 / (sequences * length)
  })
  return { parameters, loss: crossEntropy('row', scores.value, shares) }
}

/** Gives a rival its copy of a parameter. */
type Given = (name: string, layer: number) => tf.Tensor

/** Every row with mean 0 and deviation 1, stretched and shifted. */
function normed(x: tf.Tensor, of: Given, k: string, layer: number): tf.Tensor {
  const { mean, variance } = tf.moments(x, 1, true)
  const even = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, EPS)))
  return tf.add(tf.mul(even, of(`g_${k}`, layer)), of(`o_${k}`, layer))
}

/** The rival's scores of every class, from one-hot rows. */
function answer(symbols: tf.Tensor, of: Given, { sequences, heads, layers }: Sizes, hidden: tf.Tensor): tf.Tensor {
  const map = (k: string, layer: number): RowMap => [of(`W_${k}`, layer), of(`b_${k}`, layer)]
  let x: tf.Tensor = tf.matMul(symbols, of('W_e', 1))
  for (let layer = 1; layer <= layers; layer++) {
    const maps = ['Q', 'K', 'V', 'O'].map(k => map(k, layer))
    x = tf.add(x, headsOf(normed(x, of, '1', layer), maps, { sequences, heads, hidden }))
    const inner = tf.relu(mapped(normed(x, of, '2', layer), map('1', layer)))
    x = tf.add(x, mapped(inner, map('2', layer)))
  }
  return mapped(normed(x, of, 'f', layers), map('y', 1))
}

/** The rival's step, with its gradients from its own automatic differentiation. */
function program(sizes: Sizes, parameters: readonly Parameter[], asked: readonly number[]): () => Tensors {
  const { sequences, length, classes } = sizes
  const weights = parameters.map(({ value }) => matrix(value))
  const rows = (start: number) =>
    tf.cast(tf.oneHot(tf.tensor1d(asked.slice(start, start + sequences * length), 'int32'), classes), 'float32')
  const [symbols, targets] = [rows(0), rows(1)]
  const seen = Float32Array.from({ length: length * length }, (_, k) =>
    k % length <= Math.floor(k / length) ? 0 : -1e9,
  )
  const hidden = tf.tensor2d(seen, [length, length])
  const step = tf.valueAndGrads((...given: tf.Tensor[]) => {
    const of: Given = (name, layer) => {
      const found = given[parameters.findIndex(one => one.name === name && one.layer === layer)]
      if (!found) throw new Error(`there is no ${name} in layer ${layer}`)
      return found
    }
    return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(targets, answer(symbols, of, sizes, hidden))
  })
  return () =>
    tf.tidy(() => {
      const { value, grads } = step(weights)
      return [value, ...grads]
    })
}

/** One training step of a Transformer that predicts the next symbol: forward, cross-entropy, all gradients. Its tokens are written after it was recorded, so it is not traced afresh. */
export async function trainingTransformer(work: string, target: Contest['target'], sizes: Sizes): Promise<Contest> {
  const random = seeded(19)
  const asked = Array.from({ length: sizes.sequences * sizes.length + 1 }, () => Math.floor(random() * sizes.classes))
  const source = numbers(23)
  const { parameters, loss } = record(sizes, asked, source)
  const bars = adjoints(loss, leaf('1', 1, 1, [1]))
  const roots = [loss, ...parameters.flatMap(({ value }) => bars.get(value) ?? [])]
  const theirs = await rivals(() => program(sizes, parameters, asked))
  return { work, target, contestants: [replayed(roots), compiled(roots), ...theirs] }
}
