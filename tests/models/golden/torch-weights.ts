import type { Weights } from '../../../src/models/cell'
import type { Value } from '../../../src/tensor'
import type { GoldenCase } from './format'
import { given, put, take, type Place, type Wiring } from './wiring'

/** The tensor of a case that a parameter of ours is, or is a part of, and where its cells stand there. */
export type Located = readonly [tensor: string, place: Place]

/** Which tensor a parameter is, by its key and its shape. */
export type Locate = (key: string, rows: number, cols: number) => Located

/** Parameters with the numbers of a case, each taken once. */
export function weightsFrom(golden: GoldenCase, wires: Wiring, locate: Locate): Weights {
  const known = new Map<string, Value>()
  return (key, rows, cols = 1) => {
    const found = known.get(key)
    if (found) return found
    const [name, place] = locate(key, rows, cols)
    const value = put(wires.params, name, take(given(golden.params, name), key, rows, cols, place), place)
    known.set(key, value)
    return value
  }
}

/** Maps of theirs multiply from the left: x W here is W xᵀ there. */
export const turned =
  (rows: number, first = 0): Place =>
  (i, j) =>
    (first + j) * rows + i

/** One row, or one column, as the numbers of a list. */
export const listed =
  (first = 0): Place =>
  (i, j) =>
    first + i + j

const BLOCKS = ['Q', 'K', 'V']
const NAMES = ['q_proj_weight', 'k_proj_weight', 'v_proj_weight']

/** The parameters of `nn.MultiheadAttention`, whose tensors all begin with `prefix`. */
export function locateHeads(golden: GoldenCase, prefix: string, key: string, rows: number, cols: number): Located {
  const [letter, which = ''] = key.split('_')
  const block = BLOCKS.indexOf(which.charAt(0))
  if (block < 0)
    return [`${prefix}out_proj.${letter === 'W' ? 'weight' : 'bias'}`, letter === 'W' ? turned(rows) : listed()]
  if (letter === 'b') return [`${prefix}in_proj_bias`, listed(block * cols)]
  const together = `${prefix}in_proj_weight`
  return together in golden.params
    ? [together, turned(rows, block * cols)]
    : [`${prefix}${NAMES[block] ?? ''}`, turned(rows)]
}

/** The parameters of a layer of a Transformer, whose tensors all begin with `prefix`. */
export function locateLayer(golden: GoldenCase, prefix: string, key: string, rows: number, cols: number): Located {
  const [letter = '', which = ''] = key.split('_')
  const kind = letter === 'W' || letter === 'g' ? 'weight' : 'bias'
  if (letter === 'g' || letter === 'o') return [`${prefix}norm${which}.${kind}`, listed()]
  if (/^\d$/.test(which)) return [`${prefix}linear${which}.${kind}`, letter === 'W' ? turned(rows) : listed()]
  return locateHeads(golden, `${prefix}${which.endsWith('c') ? 'multihead_attn' : 'self_attn'}.`, key, rows, cols)
}
