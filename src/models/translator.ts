import { beside, fold, leaf, product, sum, tanh, type Axis, type Value } from '../tensor'
import { bias } from './affine'
import { batchVeil } from './batch-mask'
import type { Weights } from './cell'
import { decode } from './decode'
import { name, type Labels } from './label'
import { lookAfter, lookBackGlossary, type LookBack, type Seen } from './look-back'
import { asRows } from './arrange'
import { parameters, type Source } from './parameters'
import { readOut } from './read-out'
import { glossaryOf, type RecurrentCell, type States } from './recurrence'
import { embedSteps, finalState, recurSteps, type RecurrentPart, type Words } from './recurrent-part'
import type { Unrolled } from './recurrent'
import {
  cellsByPosition,
  cellsBySequence,
  parametersOf,
  slot,
  startingAtZero,
  type PairSize,
  type Trainable,
} from './trainable'

/** A recurrence that reads a sentence and one that writes another, beginning with the last states of the first. */
export interface Translator {
  readonly source: Words
  readonly target: Words
  readonly encoder: RecurrentPart
  /** As large as the states of the encoder, both directions together, unless it looks back `before` its steps. */
  readonly decoder: RecurrentCell
  /** Without it the last states are all that the decoder knows of the sentence. */
  readonly attention?: LookBack
}

/**
 * The states that the decoder begins with: copies of the encoder's last ones, because a value has one name; or one that
 * is made of them (Bahdanau et al. 2015), with nothing remembered yet.
 */
function beginning({ decoder, attention }: Translator, w: Weights, read: Unrolled<string>): States {
  const { size } = decoder.options
  const last = (key: string) => finalState(read, key)
  if (attention?.style === 'before') {
    const h = last('h')
    const start = tanh(sum(product(w('W_s', size, h.rows), h), bias(w, 'b_s', size, h.cols)))
    return decoder.kind === 'lstm' ? { h: start, c: leaf('c', size, h.cols) } : { h: start }
  }
  const copy = (key: string): Value => {
    const state = last(key)
    if (state.rows === size) return fold(state.cols)(state)
    throw new RangeError(`the encoder ends with ${state.rows} numbers of ${key}: expected ${size}, as its decoder has`)
  }
  return decoder.kind === 'lstm' ? { h: copy('h'), c: copy('c') } : { h: copy('h') }
}

/** States of a decoder that needs nothing but them and its own words. */
function speak({ decoder, encoder }: Translator, ys: readonly Value[], start: States, source: Source, labels: Labels) {
  const from = encoder.layers + 1
  const begin: Source = request => {
    const given = request.origin === 'start' ? (start as Partial<Record<string, Value>>)[request.name] : undefined
    return given ?? source(request)
  }
  return recurSteps({ cell: decoder, layers: 1, direction: 'forward', from }, ys, begin, labels).output
}

/** A translator on one size of batch; the target slot holds what the decoder has written so far. */
export function translator(options: Translator, size: PairSize, source: Source): Trainable {
  const { encoder, decoder, attention, target } = options
  const layer = encoder.layers + 1
  const track = { layer, backward: false }
  const labels: Labels = new Map()
  const from = startingAtZero(source)
  const written = { sequences: size.sequences, length: size.targetLength }
  const tokens = slot(labels, size, 'tokens')
  const real = slot(labels, size, 'real')
  const answers = slot(labels, written, 'tokens', 'target', layer)

  const xs = embedSteps(options.source, parameters(from, labels), labels, tokens.value)
  const read = recurSteps(encoder, xs, from, labels, real.value)
  const w = parameters(from, labels, track)
  const ys = embedSteps(target, w, labels, answers.value, layer)
  const start = beginning(options, w, read)
  const { sequences, length, targetLength } = size
  const after = (attention?.style ?? 'after') === 'after'
  const pairs = { sequences, queries: after ? targetLength : 1, keys: length }
  const seen = (): Seen => ({
    rows: asRows(read.output),
    sequences,
    veil: batchVeil({ mask: 'full', radius: 0 }, pairs, real.value)?.(0),
  })

  const answer = (axis: Axis, states: Value, cells: Int32Array): Trainable => {
    const L = readOut(axis, w, states, target.vocabulary)
    name(labels, { L }, { L: { role: 'value' } }, track)
    const logits = [{ value: L, axis, cells }]
    return { labels, parameters: parametersOf(labels), slots: [tokens, real, answers], logits }
  }
  if (!attention) return answer('col', beside(...speak(options, ys, start, from, labels)), cellsByPosition(written))
  if (after) {
    const found = lookAfter(attention, w, speak(options, ys, start, from, labels), seen())
    name(labels, found, lookBackGlossary, track)
    return answer('row', found.O, cellsBySequence(written))
  }
  name(labels, { ...start }, glossaryOf(decoder), track, 0)
  const told = decode(ys, { cell: decoder, how: attention, weights: w, start, seen: seen() }, labels, track)
  return answer('col', told, cellsByPosition(written))
}
