import { find, type LookBack } from '../../../src/models/look-back'
import type { RecurrentCell } from '../../../src/models/recurrence'
import { translator, type Translator } from '../../../src/models/translator'
import type { Request, Source } from '../../../src/models/parameters'
import type { Slot } from '../../../src/models/trainable'
import { barrier, history, leaf, plan } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'
import type { GoldenCase, Tensor } from './format'
import { listed, turned, weightsFrom, type Located } from './torch-weights'
import { count, given, option, put, size, take, wiring, type Place, type Wiring } from './wiring'

const LENGTHS = 'source_lengths'

/** 1 where a position of the source is a word. */
function realOf(lengths: Tensor | undefined, sequences: number, length: number): Float64Array {
  return Float64Array.from({ length: sequences * length }, (_, k) =>
    Number(k % length < (lengths ? at(lengths.data, Math.floor(k / length)) : length)),
  )
}

/** The scores of one map of both parts: its first columns are of the state. */
const inTwo =
  (width: number, first: number): Place =>
  (i, j) =>
    j * width + first + i

/** The parameters of looking back. */
function locateLook(golden: GoldenCase, key: string, rows: number): Located {
  if (key === 'v_a') return [key, listed()]
  if (key === 'W_a') return [key, turned(rows)]
  const both = size(given(golden.params, 'W_a'), 1)
  if (golden.config['score'] !== 'concat') return [key === 'W_q' ? 'W_a' : 'U_a', turned(rows)]
  return ['W_a', inTwo(both, key === 'W_q' ? 0 : both - rows)]
}

/** How a case looks back; both names of additive scores mean the same sum under the bend. */
function lookOf(golden: GoldenCase): LookBack {
  const score = option(golden, 'score', 'dot', 'general', 'concat', 'additive')
  const hidden = golden.params['v_a']?.data.length
  const fed = golden.config['input_feeding'] === true
  return {
    score: score === 'concat' ? 'additive' : score,
    bias: false,
    style: golden.config['style'] === 'bahdanau' ? 'before' : fed ? 'feeding' : 'after',
    ...(hidden === undefined ? {} : { hidden }),
  }
}

/** One look of one state of each sequence at the states of an encoder. */
export function oneLook(golden: GoldenCase): Wiring {
  const wires = wiring()
  const [states, seen] = [given(golden.inputs, 'state'), given(golden.inputs, 'encoder_states')]
  const [sequences, length, width] = [size(seen, 0), size(seen, 1), size(seen, 2)]
  const by =
    (cols: number): Place =>
    (i, j) =>
      i * cols + j
  const place = by(size(states, 1))
  const S = put(wires.inputs, 'state', take(states, 'S', sequences, size(states, 1), place), place)
  const rows = put(wires.inputs, 'encoder_states', take(seen, 'M', sequences * length, width, by(width)), by(width))
  const weights = weightsFrom(golden, wires, (key, count) => locateLook(golden, key, count))
  const visible = leaf('B', sequences, length, realOf(golden.inputs[LENGTHS], sequences, length))
  const { A, C } = find(lookOf(golden), weights, S, { rows, sequences, veil: barrier(visible) })
  put(wires.outputs, 'context', C, by(width))
  put(wires.outputs, 'alpha', A, by(length))
  return wires
}

const GATES = { gru: ['r', 'z', 'n'], lstm: ['i', 'f', 'g', 'o'] }
const LETTERS: Readonly<Record<string, string>> = { W: 'weight_ih', U: 'weight_hh', bx: 'bias_ih', bh: 'bias_hh' }

/** The parameters of a gate of either recurrence; nothing when the name is not one of a gate. */
function locateGate(golden: GoldenCase, { name, layer, backward, cols }: Request): Located | undefined {
  const [letter = '', which = ''] = name.split('_')
  const block = GATES[option(golden, 'cell', 'gru', 'lstm')].indexOf(which)
  const tensor = LETTERS[letter]
  if (block < 0 || !tensor) return undefined
  const first = block * count(golden, 'hidden_size')
  const place: Place = (i, j) => (first + i) * cols + j
  return layer === 1 ? [`encoder.${tensor}_l0${backward ? '_reverse' : ''}`, place] : [`decoder.${tensor}`, place]
}

function locate(golden: GoldenCase, request: Request): Located {
  const { name, layer, rows, cols } = request
  const direct: Place = (i, j) => i * cols + j
  /** Read-outs of rows multiply from the right. */
  const joined = lookOf(golden).style === 'after' ? turned(rows) : direct
  const others: Readonly<Record<string, Located>> = {
    W_e: [`embed_${layer === 1 ? 'src' : 'tgt'}.weight`, direct],
    W_y: ['out.weight', joined],
    b_y: ['out.bias', listed()],
    W_s: ['init.weight', direct],
    b_s: ['init.bias', listed()],
    W_c: ['W_c', joined],
  }
  return locateGate(golden, request) ?? others[name] ?? locateLook(golden, name, rows)
}

/** The translator of ours that a case describes. */
function optionsOf(golden: GoldenCase): Translator {
  const size = count(golden, 'hidden_size')
  const cell: RecurrentCell =
    option(golden, 'cell', 'gru', 'lstm') === 'gru'
      ? { kind: 'gru', options: { size, update: 'keep', reset: 'after', biases: 'two' } }
      : { kind: 'lstm', options: { size, gates: 'separate', peephole: false, biases: 'two', projection: 0 } }
  const words = (side: string) => ({
    vocabulary: count(golden, `${side}_symbols`),
    embedding: count(golden, 'embedding_size'),
  })
  const direction = golden.config['bidirectional_encoder'] === true ? 'both' : 'forward'
  return {
    source: words('source'),
    target: words('target'),
    encoder: { cell, layers: 1, direction },
    decoder: cell,
    attention: lookOf(golden),
  }
}

/** A whole translator, which is told every word it should have written before. */
export function translatorOf(golden: GoldenCase): Wiring {
  const wires = wiring()
  const [read, written] = [given(golden.inputs, 'source'), given(golden.inputs, 'target_in')]
  const [sequences, length, targetLength] = [size(read, 0), size(read, 1), size(written, 1)]
  const source: Source = request => {
    const [name, place] = locate(golden, request)
    const { rows, cols } = request
    return put(wires.params, name, take(given(golden.params, name), request.name, rows, cols, place), place)
  }
  const built = translator(optionsOf(golden), { sequences, length, targetLength }, source)
  const fillings: Readonly<Record<string, Float64Array>> = {
    'source tokens': read.data,
    'source real': realOf(golden.inputs[LENGTHS], sequences, length),
    'target tokens': written.data,
  }
  const fill = ({ value, side, holds }: Slot) => value.data.set(fillings[`${side} ${holds}`] ?? [])
  built.slots.forEach(fill)
  for (const { value, axis, cells } of built.logits) {
    plan(history(value)).run()
    const classes = axis === 'row' ? value.cols : value.rows
    const place: Place = (i, j) => (axis === 'row' ? at(cells, i) * classes + j : at(cells, j) * classes + i)
    put(wires.outputs, 'logits', value, place)
  }
  return wires
}
