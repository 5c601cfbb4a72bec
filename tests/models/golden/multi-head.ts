import { multiHead } from '../../../src/models/multi-head'
import { scale, sum } from '../../../src/tensor'
import { readRows, rowPlace, veilOf } from './batched-rows'
import type { GoldenCase } from './format'
import { locateHeads, weightsFrom } from './torch-weights'
import { count, option, put, wiring, type Wiring } from './wiring'

const USES = {
  self: ['x', 'x', 'x'],
  memory: ['query', 'memory', 'memory'],
  cross: ['query', 'key', 'value'],
} as const

/** Attention with several heads of a sequence over itself or over another one. */
export function headsOf(golden: GoldenCase): Wiring {
  const wires = wiring()
  const [asking, asked, answering] = USES[option(golden, 'use', 'self', 'memory', 'cross')]
  const [queries, grid] = readRows(golden, wires, asking)
  const [keys, keyGrid] = asked === asking ? [queries, grid] : readRows(golden, wires, asked)
  const values = answering === asked ? keys : readRows(golden, wires, answering)[0]
  const heads = count(golden, 'num_heads')
  const options = { heads, bias: option(golden, 'bias', true, false), sequences: grid.sequences }
  const weights = weightsFrom(golden, wires, (key, rows, cols) => locateHeads(golden, '', key, rows, cols))
  const veil = veilOf(golden, { pairs: 'attn_mask', padding: 'key_padding_mask' }, grid, keyGrid.length, heads)
  const found = multiHead(options, weights, { queries, keys, values }, veil)
  put(wires.outputs, 'output', found.named.O, rowPlace(golden, grid))
  found.weights.forEach((A, head) =>
    put(wires.outputs, 'weights', A, (row, col) => {
      const [s, t] = [Math.floor(row / grid.length), row % grid.length]
      return ((s * heads + head) * grid.length + t) * A.cols + col
    }),
  )
  const mean = scale(1 / heads)(sum(...found.weights))
  put(wires.outputs, 'weights_mean', mean, (row, col) => row * mean.cols + col)
  return wires
}
