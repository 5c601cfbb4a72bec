import * as tf from '@tensorflow/tfjs-core'
import { defaults, models, type Label, type Labels } from '../../src/models'
import { lstm, lstmGlossary } from '../../src/models/lstm'
import { parameters } from '../../src/models/parameters'
import { network } from '../../src/models/recurrent'
import { adjoints, crossEntropy, leaf, product, scale, seeded, spread, sum, type Value } from '../../src/tensor'
import type { Contest } from './contest'
import { biases, kernel, turned, type ByName } from './layout'
import { find, numbers } from './numbers'
import { compiled, replayed, traced } from './ours'
import { LSTM_GATES } from './recurrent'
import { rivals, type Tensors } from './rivals'

interface Sizes {
  readonly batch: number
  readonly length: number
  readonly classes: number
  readonly size: number
}

/** A batch of characters, one to a column. */
function oneHot({ classes, batch }: Sizes, random: () => number): Value {
  const value = leaf('x', classes, batch)
  for (let j = 0; j < batch; j++) value.data[Math.floor(random() * classes) * batch + j] = 1
  return value
}

const WEIGHTS = LSTM_GATES.flatMap(gate => [`W${gate}`, `U${gate}`, `b${gate}`]).concat('Y', 'b_Y')

interface Step {
  readonly labels: Labels
  readonly loss: Value
  readonly gradient: (id: string) => Value
}

/** One step of a character model: every position predicts the next character; loss and all gradients. */
function record(sizes: Sizes, texts: readonly Value[], source: ReturnType<typeof numbers>): Step {
  const { length, classes, size } = sizes
  const labels: Labels = new Map<Value, Label>()
  const options = { ...defaults(models.lstm.options), size }
  const recurrence = {
    cell: lstm(options),
    glossary: lstmGlossary,
    states: ['c', 'h'] as const,
    sizes: { c: size, h: size },
  }
  const { output } = network(texts.slice(0, length), recurrence, { layers: 1, direction: 'forward' }, source, labels)
  const w = parameters(source, labels)
  const losses = output.flatMap((h, t) => {
    const logits = sum(product(w('Y', classes, size), h), spread('row', h.cols)(w('b_Y', classes)))
    const next = texts[t + 1]
    return next ? [crossEntropy(logits, next)] : []
  })
  const loss = scale(1 / length)(sum(...losses))
  const bars = adjoints(loss, leaf('1', 1, 1, [1]))
  const gradient = (id: string) => {
    const bar = bars.get(find(labels, id))
    if (!bar) throw new Error(`the loss does not depend on ${id}`)
    return bar
  }
  return { labels, loss, gradient }
}

/** Loss and gradients as both sides list them: kernel, biases, then the output layer. */
function listed(loss: Value, gradient: ByName): ArrayLike<number> {
  return [
    ...loss.data,
    ...kernel(gradient, LSTM_GATES).data,
    ...biases(gradient, LSTM_GATES),
    ...turned(gradient('Y')),
    ...gradient('b_Y').data,
  ]
}

const rows = (value: Value): tf.Tensor2D => tf.tensor2d(turned(value), [value.cols, value.rows])

/** The rival's step, with its gradients from its own automatic differentiation. */
function program(texts: readonly Value[], of: ByName): () => Tensors {
  const { data, shape } = kernel(of, LSTM_GATES)
  const weights = [
    tf.tensor2d(data, shape),
    tf.tensor1d(biases(of, LSTM_GATES)),
    rows(of('Y')),
    tf.tensor1d(Float32Array.from(of('b_Y').data)),
  ]
  const xs = texts.slice(0, -1).map(rows)
  const targets = tf.concat(texts.slice(1).map(rows), 0)
  const keep = tf.scalar(0)
  const start = [rows(of('c.0')), rows(of('h.0'))] as const
  const step = tf.valueAndGrads((...[cell, bias, out, outBias]: tf.Tensor[]) => {
    let [c, h]: readonly [tf.Tensor2D, tf.Tensor2D] = start
    const shown: tf.Tensor2D[] = []
    for (const x of xs) {
      ;[c, h] = tf.basicLSTMCell(keep, cell as tf.Tensor2D, bias as tf.Tensor1D, x, c, h)
      shown.push(h)
    }
    const logits = tf.add(tf.matMul(tf.concat(shown, 0), out as tf.Tensor2D), outBias as tf.Tensor1D)
    return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(targets, logits)
  })
  return () =>
    tf.tidy(() => {
      const { value, grads } = step(weights)
      return [value, ...grads]
    })
}

/** One training step of a character model: forward, cross-entropy over all positions, all gradients. */
export async function training(work: string, target: Contest['target'], sizes: Sizes): Promise<Contest> {
  const random = seeded(5)
  const texts = Array.from({ length: sizes.length + 1 }, () => oneHot(sizes, random))
  const source = numbers(13)
  const { labels, loss, gradient } = record(sizes, texts, source)
  const roots = (step: Step) => [step.loss, ...WEIGHTS.map(id => step.gradient(id))]
  const wanted = roots({ labels, loss, gradient })
  const byName = (results: readonly Value[]): ByName => {
    const named = new Map(WEIGHTS.map((id, k) => [id, results[k]]))
    return id => named.get(id) ?? gradient(id)
  }
  const ours = [
    replayed(wanted, () => listed(loss, gradient)),
    compiled(wanted, ([first = loss, ...rest]) => listed(first, byName(rest))),
  ]
  let latest: Step = { labels, loss, gradient }
  const afresh = () => {
    latest = record(sizes, texts, source)
    return roots(latest)
  }
  const theirs = await rivals(() => program(texts, id => find(labels, id)))
  const again = traced(afresh, () => listed(latest.loss, latest.gradient))
  return { work, target, contestants: [...ours, again, ...theirs] }
}
