import { blank, type Pin, type Recipe } from '../../recipe'
import { body, labelId, valueOf, type Run, type Track } from '../../trace'
import { previousOf } from '../comparison'
import type { Options } from '../exhibit'

type Matrix = ReturnType<typeof valueOf>

/** Every cell of a value, held in another run under the name it has there. */
const cells = (name: string, { cols, data }: Matrix, time?: number): readonly Pin[] =>
  Array.from(data, (number, k) => ({
    name,
    row: Math.floor(k / cols),
    col: k % cols,
    number,
    ...(time === undefined ? {} : { time }),
  }))

/** What the candidate reads, found in its equation: the word, or in a layer above the first what the layer below made of it. */
function inputOf(run: Run, candidate: string, weights: Matrix): Matrix {
  const product = body(run, candidate).find(({ op, from }) => op?.name === 'product' && from[0] === weights)
  const [, input] = product?.from ?? []
  if (!input) throw new Error(`${candidate} has no product with its weights on the input`)
  return input
}

/** Where r acts after the product, the bias beside the product is behind r as well, and goes when r is shut. */
const shutBias = ({ reset, biases }: Options): readonly Pin[] =>
  reset === 'after' && biases === 'two' ? [{ name: 'bh', row: 'all', col: 'all', number: 0 }] : []

/**
 * One step of a plain network with the candidate's own weights, on the same input and the same old state as a GRU at one
 * position. Without memory U is 0, and what is left is the layer tanh(Wx + b).
 */
export function twin(run: Run, options: Options, track: Track, time: number, memory: boolean): Recipe {
  const parameter = (name: string) => valueOf(run, labelId({ name, ...track }))
  const weights = parameter('W_n')
  const biases = options['biases'] === 'two' ? ['bx', 'bh'] : options['biases'] === 'one' ? ['b'] : []
  const input = inputOf(run, labelId({ name: 'n', ...track, time }), weights)
  return {
    ...blank('rnn'),
    options: {
      ...blank('rnn').options,
      size: weights.rows,
      input: input.rows,
      biases: options['biases'] ?? 'one',
    },
    tokens: ['·'],
    pins: [
      ...cells('W', weights),
      ...(memory ? cells('U', parameter('U_n')) : [{ name: 'U', row: 'all', col: 'all', number: 0 } as const]),
      ...biases.flatMap(name => cells(name, parameter(`${name}_n`))),
      ...(memory ? [] : shutBias(options)),
      ...cells('x', input, 1),
      ...cells('h', valueOf(run, previousOf({ name: 'h', ...track, time })), 0),
    ],
  }
}
