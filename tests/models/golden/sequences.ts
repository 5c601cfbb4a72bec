import type { Source } from '../../../src/models/parameters'
import { network, type Recurrence } from '../../../src/models/recurrent'
import { leaf, type Value } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'
import type { GoldenCase, Tensor } from './format'
import { count, given, option, put, size, take, wiring, type Place, type Wiring } from './wiring'

/** How a case names its tensors and stacks the rows of its gates. */
export interface Layout {
  readonly golden: GoldenCase
  /** Gates in the order of their rows. */
  readonly blocks: readonly string[]
  readonly hidden: number
  /** A single step has bare parameter names, and its states are called h and c. */
  readonly cell: boolean
}

const lengthsOf = ({ inputs }: GoldenCase): Tensor | undefined => inputs['lengths']

/** One or several sequences that are read together: all of a batch, or one alone when lengths differ. */
interface Group {
  readonly columns: readonly number[]
  readonly length: number
}

/** Our parameter "U_f" is these rows of PyTorch's tensor "weight_hh_l0". */
function stacked(
  key: string,
  { golden, blocks, hidden, cell }: Layout,
  track: string,
): readonly [name: string, first: number] {
  const suffix = cell ? '' : track
  const [letter = key, gate = ''] = key.split('_')
  const tensor = { W: 'weight_ih', U: 'weight_hh', bx: 'bias_ih', bh: 'bias_hh' }[letter]
  if (tensor) {
    const block = blocks.indexOf(gate)
    if (block < 0) throw new RangeError(`${golden.module} has no gate "${gate}"; it has ${blocks.join(', ')}`)
    return [`${tensor}${suffix}`, block * hidden]
  }
  if (letter === 'p') return [`weight_c${gate}${suffix}`, 0]
  if (letter === 'P') return [`weight_hr${suffix}`, 0]
  throw new RangeError(`${golden.module} has no tensor for the parameter ${key}`)
}

/** Runs the sequences of a case through a network and says where every number belongs. */
export function sequences<K extends string, S extends K>(
  layout: Layout,
  recurrence: Recurrence<K, S | (K & 'h')>,
): Wiring {
  const { golden, cell } = layout
  const wires = wiring()
  const x = given(golden.inputs, 'x')
  const [steps, batch, width] = cell
    ? [1, size(x, 0), size(x, 1)]
    : golden.config['batch_first'] === true
      ? [size(x, 1), size(x, 0), size(x, 2)]
      : [size(x, 0), size(x, 1), size(x, 2)]
  /** Where feature `f` of column `b` stands at step t. */
  const row = (t: number, b: number) => (golden.config['batch_first'] === true ? b * steps + t : t * batch + b)
  const directions = golden.config['bidirectional'] === true ? 2 : 1
  const layers = count(golden, 'num_layers', 1)
  const trackIndex = (layer: number, backward: boolean) => (layer - 1) * directions + Number(backward)

  const parameters = new Map<string, Value>()
  const source =
    ({ columns }: Group): Source =>
    ({ name, origin, layer, backward, rows, cols }) => {
      if (origin === 'start') {
        const key = cell ? name : `${name}0`
        const tensor = golden.inputs[key]
        if (!tensor && !cell && option(golden, 'initial_state', 'zero')) return leaf(key, rows, cols)
        const place: Place = (f, b) => (trackIndex(layer, backward) * batch + at(columns, b)) * rows + f
        return put(wires.inputs, key, take(given(golden.inputs, key), key, rows, cols, place), place)
      }
      const [key, first] = stacked(name, layout, `_l${layer - 1}${backward ? '_reverse' : ''}`)
      const id = `${key} ${first}`
      const known = parameters.get(id)
      if (known) return known
      const place: Place = (i, j) => (first + i) * cols + j
      const value = put(wires.params, key, take(given(golden.params, key), key, rows, cols, place), place)
      parameters.set(id, value)
      return value
    }

  for (const group of groups(lengthsOf(golden), steps, batch)) {
    const { columns, length } = group
    const xs = Array.from({ length }, (_, t) => {
      const place: Place = (f, b) => row(t, at(columns, b)) * width + f
      return put(wires.inputs, 'x', take(x, 'x', width, columns.length, place), place)
    })
    const stack = { layers, direction: directions === 2 ? 'both' : 'forward' } as const
    const { output, tracks } = network(xs, recurrence, stack, source(group), new Map())
    if (!cell) {
      output.forEach((y, t) => put(wires.outputs, 'output', y, (f, b) => row(t, at(columns, b)) * y.rows + f))
    }
    for (const { track, steps: records } of tracks) {
      const last = at(records, track.backward ? 0 : length - 1)
      for (const state of recurrence.states) {
        const value = last[state]
        const place: Place = (f, b) =>
          (trackIndex(track.layer, track.backward) * batch + at(columns, b)) * value.rows + f
        put(wires.outputs, cell ? `${state}_next` : `${state}_n`, value, place)
      }
    }
  }
  return wires
}

function groups(lengths: Tensor | undefined, steps: number, batch: number): readonly Group[] {
  if (lengths) return Array.from(lengths.data, (length, b) => ({ columns: [b], length }))
  return [{ columns: Array.from({ length: batch }, (_, b) => b), length: steps }]
}
