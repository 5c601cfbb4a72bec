import type { Veil } from '../../../src/models/multi-head'
import { barrier, leaf, type Value } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'
import type { GoldenCase, Tensor } from './format'
import { given, put, size, take, type Place, type Wiring } from './wiring'

/** How many sequences a tensor has, how long they are and how wide their rows. */
export interface Grid {
  readonly sequences: number
  readonly length: number
  readonly width: number
}

/** The sizes of a tensor that is batch first or sequence first. */
export function gridOf(golden: GoldenCase, tensor: Tensor): Grid {
  const [outer, inner, width] = [size(tensor, 0), size(tensor, 1), size(tensor, 2)]
  return golden.config['batch_first'] === false
    ? { sequences: inner, length: outer, width }
    : { sequences: outer, length: inner, width }
}

/** Rows of ours have the positions of one sequence together; theirs may have the sequences of one position together. */
export const rowPlace =
  (golden: GoldenCase, { sequences, length, width }: Grid): Place =>
  (row, col) => {
    const [s, t] = [Math.floor(row / length), row % length]
    return (golden.config['batch_first'] === false ? t * sequences + s : row) * width + col
  }

/** An input as rows. */
export function readRows(golden: GoldenCase, wires: Wiring, name: string): readonly [value: Value, grid: Grid] {
  const tensor = given(golden.inputs, name)
  const grid = gridOf(golden, tensor)
  const place = rowPlace(golden, grid)
  return [put(wires.inputs, name, take(tensor, name, grid.sequences * grid.length, grid.width, place), place), grid]
}

/** The names of the masks of a case: of pairs, and of keys that are padding. */
export interface MaskNames {
  readonly pairs: string
  readonly padding: string
}

/** What hides keys: a mask for all sequences, or for each head of each, and padding. Flags say what may not be seen. */
export function veilOf(
  golden: GoldenCase,
  { pairs, padding }: MaskNames,
  { sequences, length: queries }: Grid,
  keys: number,
  heads: number,
): Veil | undefined {
  const mask = golden.inputs[pairs]
  const padded = golden.inputs[padding]
  if (!mask && !padded) return undefined
  const added = (head: number, row: number, key: number): number => {
    const [s, t] = [Math.floor(row / queries), row % queries]
    if (padded && at(padded.data, s * keys + key) === 1) return -Infinity
    if (!mask) return 0
    const first = mask.shape.length === 3 ? (s * heads + head) * queries : 0
    const number = at(mask.data, (first + t) * keys + key)
    return mask.float ? number : number === 1 ? -Infinity : 0
  }
  return head => {
    const all = Float64Array.from({ length: sequences * queries * keys }, (_, k) =>
      added(head, Math.floor(k / keys), k % keys),
    )
    if (all.every(x => x === 0 || x === -Infinity)) {
      return barrier(
        leaf(
          'B',
          sequences * queries,
          keys,
          all.map(x => (x === 0 ? 1 : 0)),
        ),
      )
    }
    return leaf('mask', sequences * queries, keys, all)
  }
}
