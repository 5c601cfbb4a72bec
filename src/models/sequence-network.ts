import { beside, sum, type Value } from '../tensor'
import { asRows, lastRows } from './arrange'
import { attendRows, isCausal, type AttentionPart } from './attention-part'
import { embed } from './embedding'
import { name, type Labels } from './label'
import { parameters, type Source } from './parameters'
import { positional, type Positions } from './positions'
import { readOut } from './read-out'
import { embedSteps, finalState, recurSteps, type RecurrentPart, type Words } from './recurrent-part'
import {
  cellsByPosition,
  cellsBySequence,
  lastCells,
  parametersOf,
  slot,
  startingAtZero,
  type BatchSize,
  type Logits,
  type Trainable,
} from './trainable'

/**
 * Embedding, body, read-out. The body is a recurrence, attention, attention over the states of a recurrence, or nothing
 * (each word by itself).
 */
export interface SequenceNetwork extends Words {
  readonly classes: number
  /** After every position, or after the last one of sequences that are equally long. */
  readonly read: 'every' | 'last'
  /** Added to the embeddings, where there is no recurrence to count. */
  readonly positions: Positions
  readonly recurrence?: RecurrentPart
  readonly attention?: AttentionPart
}

/** Whether padding could be seen by a word, so that the network has to be told where it is. */
const seesPadding = ({ read, recurrence, attention }: SequenceNetwork): boolean =>
  read === 'every' && (recurrence?.direction === 'both' || (attention !== undefined && !isCausal(attention)))

const FIRST = { layer: 1, backward: false } as const

/** A network that reads sequences of tokens and answers with classes, on one size of batch. */
export function sequenceNetwork(options: SequenceNetwork, size: BatchSize, source: Source): Trainable {
  const { vocabulary, embedding, classes, read, positions, recurrence, attention } = options
  const labels: Labels = new Map()
  const from = startingAtZero(source)
  const w = parameters(from, labels)
  const tokens = slot(labels, size, 'tokens')
  const real = seesPadding(options) ? slot(labels, size, 'real') : undefined

  const answer = (axis: Logits['axis'], states: Value, cells: Int32Array): Trainable => {
    const L = readOut(axis, w, states, classes)
    name(labels, { L }, { L: { role: 'value' } }, FIRST)
    const slots = real ? [tokens, real] : [tokens]
    return { labels, parameters: parametersOf(labels), slots, logits: [{ value: L, axis, cells }] }
  }
  const asRowsOf = (X: Value): Trainable => {
    name(labels, { X }, { X: { role: 'input' } }, FIRST)
    const { sequences } = size
    const every = read === 'every'
    const own = every ? X : lastRows(X, sequences)
    const H = attention ? attendRows(attention, read, from, labels, X, sequences, real?.value) : own
    return answer('row', H, every ? cellsBySequence(size) : lastCells(size))
  }

  if (!recurrence) {
    const places = positional(positions, w, size.length, embedding, size.sequences)
    return asRowsOf(sum(embed('row', w, tokens.value, vocabulary, embedding), places))
  }
  if (positions.kind !== 'none') {
    throw new RangeError(`positions are ${positions.kind}, but a recurrence counts by itself: expected none`)
  }
  const xs = embedSteps(options, w, labels, tokens.value)
  const read1 = recurSteps(recurrence, xs, from, labels, recurrence.direction === 'both' ? real?.value : undefined)
  if (attention) return asRowsOf(asRows(read1.output))
  if (read === 'last') return answer('col', finalState(read1, 'h'), lastCells(size))
  return answer('col', beside(...read1.output), cellsByPosition(size))
}
