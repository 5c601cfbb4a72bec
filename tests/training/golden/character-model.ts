import { defaults, sequenceNetwork, type RecurrentCell, type SequenceNetwork } from '../../../src/models'
import { gruOptions } from '../../../src/models/gru'
import { lstmOptions } from '../../../src/models/lstm'
import { leaf } from '../../../src/tensor'
import type { Batch } from '../../../src/training/batch'
import { clip, type Clip } from '../../../src/training/clip'
import { planned, type Engine } from '../../../src/training/engine'
import { layout, type Layout } from '../../../src/training/layout'
import type { Network } from '../../../src/training/network'
import type { Numbers } from '../../../src/training/numbers'
import { advance, remembered, settle, start } from '../../../src/training/optimiser'
import { lesson } from '../../../src/training/lesson'
import type { GoldenCase } from '../../models/golden/format'
import {
  count,
  given,
  option,
  put,
  size,
  wiring,
  type Adapter,
  type Place,
  type Wiring,
} from '../../models/golden/wiring'
import { at } from '../../tensor/support/closeness'
import { optimiserOf } from './optimisers'

/** Which tensor of a case a parameter of ours is part of, and where. */
interface Counterpart {
  readonly tensor: string
  readonly place: Place
}

const rowsFrom =
  (first: number, cols: number): Place =>
  (i, j) =>
    (first + i) * cols + j

/** Our weights of a Transformer multiply from the right, those of a case from the left. */
const turnedFrom =
  (first: number, inputs: number): Place =>
  (i, j) =>
    (first + j) * inputs + i

const GATES = { lstm: ['i', 'f', 'g', 'o'], gru: ['r', 'z', 'n'] } as const

/** "U_f" of a recurrence is the block of the gate f in weight_hh. */
function gateCounterpart(model: 'lstm' | 'gru', name: string, rows: number, cols: number): Counterpart {
  const [letter = '', gate = ''] = name.split('_')
  const tensor = { W: 'weight_ih_l0', U: 'weight_hh_l0', bx: 'bias_ih_l0', bh: 'bias_hh_l0' }[letter]
  const block = GATES[model].findIndex(one => one === gate)
  if (tensor === undefined || block < 0) throw new RangeError(`no tensor of an ${model} holds ${name}`)
  return { tensor: `${model}.${tensor}`, place: rowsFrom(block * rows, cols) }
}

/** The tensors of a Transformer's layer by our names; those that are listed with a block share one tensor. */
const LAYER: Readonly<Record<string, readonly [tensor: string, block?: number]>> = {
  W_Q: ['layer.self_attn.in_proj_weight', 0],
  W_K: ['layer.self_attn.in_proj_weight', 1],
  W_V: ['layer.self_attn.in_proj_weight', 2],
  b_Q: ['layer.self_attn.in_proj_bias', 0],
  b_K: ['layer.self_attn.in_proj_bias', 1],
  b_V: ['layer.self_attn.in_proj_bias', 2],
  W_O: ['layer.self_attn.out_proj.weight'],
  b_O: ['layer.self_attn.out_proj.bias'],
  W_1: ['layer.linear1.weight'],
  b_1: ['layer.linear1.bias'],
  W_2: ['layer.linear2.weight'],
  b_2: ['layer.linear2.bias'],
  g_1: ['layer.norm1.weight'],
  o_1: ['layer.norm1.bias'],
  g_2: ['layer.norm2.weight'],
  o_2: ['layer.norm2.bias'],
  g_f: ['norm.weight'],
  o_f: ['norm.bias'],
  W_y: ['linear.weight'],
  b_y: ['linear.bias'],
}

function layerCounterpart(name: string, rows: number, cols: number): Counterpart {
  const [tensor, block = 0] = LAYER[name] ?? []
  if (tensor === undefined) throw new RangeError(`no tensor of a Transformer holds ${name}`)
  return { tensor, place: rows === 1 ? (_, j) => block * cols + j : turnedFrom(block * cols, rows) }
}

type Model = 'lstm' | 'gru' | 'transformer'

function counterpart(model: Model, name: string, rows: number, cols: number): Counterpart {
  if (name === 'W_e') return { tensor: 'embedding.weight', place: rowsFrom(0, cols) }
  if (model === 'transformer') return layerCounterpart(name, rows, cols)
  if (name === 'W_y') return { tensor: 'linear.weight', place: rowsFrom(0, cols) }
  return name === 'b_y' ? { tensor: 'linear.bias', place: rowsFrom(0, cols) } : gateCounterpart(model, name, rows, cols)
}

function cellOf(model: 'lstm' | 'gru', size: number): RecurrentCell {
  return model === 'lstm'
    ? { kind: 'lstm', options: { ...defaults(lstmOptions), size, biases: 'two' } }
    : { kind: 'gru', options: { ...defaults(gruOptions), size, biases: 'two', reset: 'after', update: 'keep' } }
}

function bodyOf(golden: GoldenCase, model: Model): Pick<SequenceNetwork, 'positions' | 'recurrence' | 'attention'> {
  if (model !== 'transformer') {
    const cell = cellOf(model, count(golden, 'hidden_size'))
    return { positions: { kind: 'none' }, recurrence: { cell, layers: 1, direction: 'forward' } }
  }
  option(golden, 'position', 'x + sinusoidal (interleaved)')
  option(golden, 'causal', true)
  option(golden, 'final_norm', true)
  return {
    positions: { kind: 'sinusoidal' },
    attention: {
      kind: 'transformer',
      layers: 1,
      heads: count(golden, 'nhead'),
      width: count(golden, 'dim_feedforward'),
      activation: option(golden, 'activation', 'relu', 'gelu'),
      normFirst: option(golden, 'norm_first', true, false),
      eps: count(golden, 'layer_norm_eps'),
      bias: true,
      mask: 'look-ahead',
      radius: 0,
    },
  }
}

function networkOf(golden: GoldenCase, model: Model): Network {
  const symbols = count(golden, 'symbols')
  const words = { vocabulary: symbols, classes: symbols, embedding: count(golden, 'embedding_size') }
  const options: SequenceNetwork = { ...words, read: 'every', ...bodyOf(golden, model) }
  return shape => sequenceNetwork(options, shape, ({ name, rows, cols }) => leaf(name, rows, cols))
}

const clipOf = ({ config }: GoldenCase): Clip =>
  typeof config['clip_norm'] === 'number' ? { kind: 'norm', max: config['clip_norm'] } : { kind: 'none' }

/** The batch of step `t`. */
function batchAt(golden: GoldenCase, t: number): Batch {
  const tokens = given(golden.inputs, 'tokens')
  const [sequences, length] = [size(tokens, 1), size(tokens, 2)]
  const cut = (name: string) =>
    Int32Array.from(given(golden.inputs, name).data.subarray(t * sequences * length, (t + 1) * sequences * length))
  const real = new Uint8Array(sequences * length).fill(1)
  return { sequences, source: { length, tokens: cut('tokens'), real }, asked: cut('targets') }
}

/** Calls `visit` with every number of every parameter: where it stands with us, and in which tensor of the case. */
function eachNumber(plan: Layout, model: Model, visit: (flat: number, tensor: string, index: number) => void): void {
  for (const { name, rows, cols, start } of plan.places) {
    const { tensor, place } = counterpart(model, name, rows, cols)
    for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) visit(start + i * cols + j, tensor, place(i, j))
  }
}

function emitFinal(wires: Wiring, golden: GoldenCase, plan: Layout, model: Model, parameters: Numbers): void {
  const final = Object.fromEntries(
    Object.entries(golden.params).map(([name, { data }]) => [name, new Float64Array(data.length)]),
  )
  eachNumber(plan, model, (flat, tensor, index) => {
    const into = final[tensor]
    if (into) into[index] = at(parameters, flat)
  })
  for (const [name, numbers] of Object.entries(final)) {
    put(wires.outputs, `final.${name}`, leaf(name, 1, numbers.length, numbers), (_, j) => j)
  }
}

/** Thirty steps of a small character model on an engine: the loss before every step, and the parameters at the end. */
export const characterModel =
  (engine: Engine): Adapter =>
  golden => {
    const wires = wiring()
    const model = option(golden, 'model', 'lstm', 'gru', 'transformer')
    const network = networkOf(golden, model)
    const first = batchAt(golden, 0)
    const shape = { sequences: first.sequences, length: first.source.length, targetLength: 0 }
    const plan = layout(network(shape).parameters)
    const initial = engine.numbers(plan.count)
    eachNumber(plan, model, (flat, tensor, index) => {
      initial[flat] = at(given(golden.params, tensor).data, index)
    })
    const optimiser = optimiserOf(golden, String(golden.config['optimiser']))
    const names = remembered(optimiser)
    const { lists, run, adam } = lesson(network, shape, engine, { moments: names.length })
    const learnt = settle(names, { parameters: initial, optimiser: start(optimiser, initial) }, lists)
    const { parameters, optimiser: fresh } = learnt
    const { gradients } = lists
    let state = fresh
    const losses = Array.from({ length: count(golden, 'steps') }, (_, t) => {
      const loss = run(parameters, batchAt(golden, t))
      clip(gradients, clipOf(golden))
      state = advance(optimiser, state, { parameters, gradients, rate: count(golden, 'lr'), adam })
      return loss
    })
    put(wires.outputs, 'losses', leaf('losses', 1, losses.length, losses), (_, j) => j)
    emitFinal(wires, golden, plan, model, parameters)
    return wires
  }

/** The same as the page reckons: doubles, replayed in place. */
export const characterModels: Readonly<Record<string, Adapter>> = { 'char-model': characterModel(planned) }
