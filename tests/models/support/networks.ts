import type { SequenceNetwork, Source, Trainable, TransformerTranslator, Translator } from '../../../src/models'
import { history, plan } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'

const written = { update: 'write', reset: 'before', biases: 'one' } as const
const memory = { gates: 'separate', peephole: false, biases: 'one', projection: 0 } as const

export const rnnCell = (size: number) => ({ kind: 'rnn', options: { size, squash: 'tanh', biases: 'one' } }) as const
export const gruCell = (size: number) => ({ kind: 'gru', options: { size, ...written } }) as const
export const lstmCell = (size: number) => ({ kind: 'lstm', options: { size, ...memory } }) as const

export const forward = { layers: 1, direction: 'forward' } as const
export const both = { layers: 1, direction: 'both' } as const
const none = { kind: 'none' } as const
const heads = { kind: 'heads', heads: 2, bias: false, residual: true, mask: 'full', radius: 0 } as const
/** Two small layers of two heads that hide what comes. */
export const transformer = {
  kind: 'transformer',
  layers: 2,
  heads: 2,
  width: 6,
  activation: 'relu',
  normFirst: true,
  bias: false,
  mask: 'look-ahead',
  radius: 0,
} as const

const small = { vocabulary: 7, embedding: 4, classes: 3, read: 'every', positions: none } as const
const sinusoidal = { ...small, positions: { kind: 'sinusoidal' } } as const

/** One small network of every kind. */
export const networks: Readonly<Record<string, SequenceNetwork>> = {
  'each word by itself': small,
  rnn: { ...small, recurrence: { cell: rnnCell(3), ...forward } },
  'gru, two layers': { ...small, recurrence: { cell: gruCell(3), layers: 2, direction: 'forward' } },
  'lstm, two layers in both directions': { ...small, recurrence: { cell: lstmCell(3), layers: 2, direction: 'both' } },
  'gru in both directions': { ...small, recurrence: { cell: gruCell(3), ...both } },
  'two heads, sinusoidal': { ...sinusoidal, attention: heads },
  'two heads without positions': { ...small, attention: heads },
  'a window of two heads': { ...small, attention: { ...heads, mask: 'window', radius: 1 } },
  'causal transformer, learned positions': {
    ...small,
    positions: { kind: 'learned', longest: 9 },
    attention: transformer,
  },
  'transformer that sees everything, gelu, norms behind': {
    ...sinusoidal,
    attention: { ...transformer, mask: 'full', activation: 'gelu', normFirst: false, bias: true },
  },
  'two heads over the states of an rnn': { ...small, recurrence: { cell: rnnCell(4), ...forward }, attention: heads },
}

const words = { source: { vocabulary: 7, embedding: 4 }, target: { vocabulary: 6, embedding: 3 } } as const

/** One small translator of every kind. */
export const translators: Readonly<Record<string, Translator>> = {
  'without attention': { ...words, encoder: { cell: gruCell(4), ...forward }, decoder: gruCell(4) },
  'lstm without attention': { ...words, encoder: { cell: lstmCell(2), ...both }, decoder: lstmCell(4) },
  'looking after its steps': {
    ...words,
    encoder: { cell: gruCell(2), ...both },
    decoder: gruCell(4),
    attention: { score: 'general', bias: true },
  },
  'fed with what it found': {
    ...words,
    encoder: { cell: lstmCell(4), ...forward },
    decoder: lstmCell(4),
    attention: { score: 'dot', bias: true, style: 'feeding' },
  },
  'looking before its steps': {
    ...words,
    encoder: { cell: gruCell(2), ...both },
    decoder: gruCell(5),
    attention: { score: 'additive', bias: false, style: 'before', hidden: 3 },
  },
}

/** A small Transformer that translates. */
export const transformerPair: TransformerTranslator = {
  source: { vocabulary: 7, embedding: 4 },
  target: { vocabulary: 6, embedding: 4 },
  positions: { kind: 'sinusoidal' },
  layers: 1,
  heads: 2,
  width: 5,
  activation: 'relu',
  normFirst: true,
  bias: false,
}

/** What each slot of a batch is filled with. */
export interface Filling {
  readonly tokens: readonly (readonly number[])[]
  /** The words of each sentence; all tokens are words when left out. */
  readonly words?: readonly number[]
  readonly written?: readonly (readonly number[])[]
}

/** Fills the slots and runs the network. */
export function runOn(built: Trainable, { tokens, words: lengths, written: answers = [] }: Filling): Trainable {
  for (const { value, holds, side } of built.slots) {
    const rows = side === 'target' ? answers : tokens
    const numbers = rows.map((row, s) =>
      row.map((token, t) => (holds === 'tokens' ? token : Number(t < (lengths?.[s] ?? row.length)))),
    )
    value.data.set(numbers.flat())
  }
  plan(history(...built.logits.map(({ value }) => value))).run()
  return built
}

/** The logits at a position of a sequence. */
export function logitsAt(built: Trainable, sequence: number, position: number, length: number): readonly number[] {
  for (const { value, axis, cells } of built.logits) {
    const line = cells.indexOf(sequence * length + position)
    if (line < 0) continue
    const classes = axis === 'row' ? value.cols : value.rows
    return Array.from({ length: classes }, (_, k) =>
      at(value.data, axis === 'row' ? line * classes + k : k * value.cols + line),
    )
  }
  throw new RangeError(`nothing is read at position ${position} of sequence ${sequence}`)
}

/** How many numbers a network learns. */
export const learnt = ({ parameters }: Trainable): number =>
  parameters.reduce((count, { value }) => count + value.data.length, 0)

/** Refuses to be asked for anything but parameters. */
export const parametersOnly =
  (source: Source): Source =>
  request => {
    if (request.origin !== 'parameter') throw new Error(`asked for ${request.name}, which is no parameter`)
    return source(request)
  }
