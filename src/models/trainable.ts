import { leaf, type Axis, type Value } from '../tensor'
import { labelId, type Labels } from './label'
import type { Source } from './parameters'

/** How many sequences are read at once, and how long all of them are. */
export interface BatchSize {
  readonly sequences: number
  readonly length: number
}

/** The same for pairs of a sentence and its translation. */
export interface PairSize extends BatchSize {
  readonly targetLength: number
}

/** A learnt matrix and what it is called. */
export interface Parameter {
  readonly id: string
  readonly name: string
  readonly layer: number
  readonly backward: boolean
  readonly value: Value
}

/** A value whose samples belong to places of a batch: the k-th to number sequence · length + position `cells[k]`. */
export interface Placed {
  readonly value: Value
  readonly cells: Int32Array
}

/** A leaf to be filled for each batch: indices of tokens, or 1 where a token is a word and 0 where it is padding. */
export interface Slot extends Placed {
  readonly holds: 'tokens' | 'real'
  readonly side: 'source' | 'target'
}

/** Scores of classes: every row ('row') or column ('col') is one sample. */
export interface Logits extends Placed {
  readonly axis: Axis
}

/** A network recorded on one size of batch: fill the slots and the parameters, run, read the logits. */
export interface Trainable {
  readonly labels: Labels
  readonly parameters: readonly Parameter[]
  readonly slots: readonly Slot[]
  readonly logits: readonly Logits[]
}

/** Every learnt matrix of a network, in the order in which it was first asked for. */
export const parametersOf = (labels: Labels): readonly Parameter[] =>
  [...labels]
    .filter(([, { origin }]) => origin === 'parameter')
    .map(([value, { name, layer, backward, time }]) => ({
      id: labelId({ name, layer, backward, ...(time === undefined ? {} : { time }) }),
      name,
      layer,
      backward,
      value,
    }))

/** States begin at 0; everything else comes from `source`. */
export const startingAtZero =
  (source: Source): Source =>
  request =>
    request.origin === 'start' ? leaf(request.name, request.rows, request.cols) : source(request)

/** A leaf with a row for each sequence and a column for each position. */
export function slot(
  labels: Labels,
  { sequences, length }: BatchSize,
  holds: Slot['holds'],
  side: Slot['side'] = 'source',
  layer = 1,
): Slot {
  const value = leaf(`${side} ${holds}`, sequences, length)
  if (holds === 'real') value.data.fill(1)
  labels.set(value, { name: holds, tex: `\\text{${holds}}`, role: 'input', origin: 'input', layer, backward: false })
  return { value, cells: Int32Array.from(value.data, (_, k) => k), holds, side }
}

/** The cell of each sample when positions come one after the other and each has all sequences. */
export const cellsByPosition = ({ sequences, length }: BatchSize): Int32Array =>
  Int32Array.from({ length: sequences * length }, (_, k) => (k % sequences) * length + Math.floor(k / sequences))

/** The cell of each sample when sequences come one after the other. */
export const cellsBySequence = ({ sequences, length }: BatchSize): Int32Array =>
  Int32Array.from({ length: sequences * length }, (_, k) => k)

/** The last cell of each sequence. */
export const lastCells = ({ sequences, length }: BatchSize): Int32Array =>
  Int32Array.from({ length: sequences }, (_, s) => (s + 1) * length - 1)
