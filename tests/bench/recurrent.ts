import * as tf from '@tensorflow/tfjs-core'
import { defaults, models, type Built, type Source } from '../../src/models'
import type { Contest } from './contest'
import { biases, kernel, type ByName } from './layout'
import { find, numbers } from './numbers'
import { compiled, replayed, traced } from './ours'
import { rivals, type Tensors } from './rivals'

/** In the order in which TensorFlow.js's own cell has them. */
export const LSTM_GATES = ['_i', '_g', '_f', '_o']

type Line = tf.Tensor2D

const line = ({ data }: { readonly data: ArrayLike<number> }): Line =>
  tf.tensor2d(Float32Array.from(data), [1, data.length])

const joint = (of: ByName, gates: readonly string[]) => {
  const { data, shape } = kernel(of, gates)
  return { weights: tf.tensor2d(data, shape), bias: tf.tensor1d(biases(of, gates)) }
}

/** Makes a rival's cell from our weights. */
type Rival = (of: ByName) => (x: tf.Tensor, states: Tensors) => Tensors

const lstm: Rival = of => {
  const { weights, bias } = joint(of, LSTM_GATES)
  const keep = tf.scalar(0)
  return (x, [h, c]) => {
    const [newC, newH] = tf.basicLSTMCell(keep, weights, bias, x as Line, c as Line, h as Line)
    return [newH, newC]
  }
}

const gru: Rival = of => {
  const gates = joint(of, ['_r', '_z'])
  const proposal = joint(of, ['_n'])
  return (x, [h]) => {
    if (!h) return []
    const opened = tf.fused.matMul({
      a: tf.concat([x, h], 1),
      b: gates.weights,
      bias: gates.bias,
      activation: 'sigmoid',
    })
    const [r, z] = tf.split(opened, 2, 1) as [tf.Tensor, tf.Tensor]
    const n = tf.tanh<tf.Tensor>(
      tf.fused.matMul({ a: tf.concat([x, tf.mul(r, h)], 1), b: proposal.weights, bias: proposal.bias }),
    )
    return [tf.add<tf.Tensor>(n, tf.mul<tf.Tensor>(z, tf.sub(h, n)))]
  }
}

const rnn: Rival = of => {
  const { weights, bias } = joint(of, [''])
  return (x, [h]) => (h ? [tf.tanh<tf.Tensor>(tf.fused.matMul({ a: tf.concat([x, h], 1), b: weights, bias }))] : [])
}

const cells = { lstm, gru, rnn }
const states = { lstm: ['h', 'c'], gru: ['h'], rnn: ['h'] }

interface Reading {
  readonly model: keyof typeof cells
  readonly input: number
  readonly size: number
  readonly length: number
}

const build = ({ model, input, size, length }: Reading, source: Source): Built => {
  const entry = models[model] as { build(options: object, length: number, source: Source): Built }
  return entry.build({ ...defaults(models[model].options), input, size }, length, source)
}

/** A sequence read by one cell of one layer, a batch of one. */
export async function reading(work: string, cpu: number, options: Reading): Promise<Contest> {
  const { model, length } = options
  const source = numbers(7)
  const { labels } = build(options, source)
  const of: ByName = id => find(labels, id)
  const times = Array.from({ length }, (_, t) => t + 1)
  const names = length === 1 ? states[model].map(state => `${state}.1`) : times.map(t => `h.${t}`)
  const program = () => {
    const step = cells[model](of)
    const xs = times.map(t => line(of(`x.${t}`)))
    const start = states[model].map(state => line(of(`${state}.0`)))
    return (): Tensors =>
      tf.tidy(() => {
        let now: Tensors = start
        const shown: tf.Tensor[] = []
        for (const x of xs) {
          now = step(x, now)
          shown.push(...now.slice(0, 1))
        }
        return length === 1 ? [...now] : shown
      })
  }
  const afresh = () => {
    const built = build(options, source)
    return names.map(id => find(built.labels, id))
  }
  const roots = names.map(of)
  const ours = [replayed(roots), compiled(roots), traced(afresh)]
  return { work, target: { cpu }, contestants: [...ours, ...(await rivals(program))] }
}
