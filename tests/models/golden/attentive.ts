import { attentiveRnn } from '../../../src/models/attentive-rnn'
import { leaf } from '../../../src/tensor'
import type { GoldenCase } from './format'
import { listed, turned, weightsFrom, type Located } from './torch-weights'
import { count, given, option, put, size, take, wiring, type Place, type Wiring } from './wiring'

const SCORES = { dot: 'dot', 'scaled-dot': 'scaled', projected: 'projected', additive: 'additive' } as const

/** Columns of a map of several parts, from `first` on. */
const part =
  (width: number, first: number): Place =>
  (i, j) =>
    i * width + first + j

/** A is W, U and U_h side by side; additive scores have one map for both states, the earlier one first. */
function locate(golden: GoldenCase, key: string, rows: number): Located {
  const [hidden, inputs] = [count(golden, 'hidden_size'), count(golden, 'input_size')]
  const width = size(given(golden.params, 'A'), 1)
  const places: Readonly<Record<string, Located>> = {
    W: ['A', part(width, 0)],
    U: ['A', part(width, inputs)],
    U_h: ['A', part(width, inputs + hidden)],
    b: ['b', listed()],
    v_a: ['v', listed()],
    W_Q: ['W_Q', turned(rows)],
    W_K: ['W_K', turned(rows)],
    W_k: ['W', (i, j) => j * 2 * hidden + i],
    W_q: ['W', (i, j) => j * 2 * hidden + hidden + i],
  }
  const found = places[key]
  if (!found) throw new RangeError(`${golden.module} has no tensor for the parameter ${key}`)
  return found
}

/** A recurrence that attends to its own past. */
export function attentiveOf(golden: GoldenCase): Wiring {
  const wires = wiring()
  const x = given(golden.inputs, 'x')
  const [steps, batch, width] = [size(x, 0), size(x, 1), size(x, 2)]
  const hidden = count(golden, 'hidden_size')
  const options = {
    size: hidden,
    score: SCORES[option(golden, 'score', 'dot', 'scaled-dot', 'projected', 'additive')],
    inner: count(golden, 'key_size', hidden),
    reads: option(golden, 'concat', 'x,c', 'x,c,h') === 'x,c' ? 'summary' : 'summary and state',
  } as const
  const xs = Array.from({ length: steps }, (_, t) => {
    const place: Place = (f, b) => (t * batch + b) * width + f
    return put(wires.inputs, 'x', take(x, 'x', width, batch, place), place)
  })
  const states: Place = (f, b) => b * hidden + f
  const start =
    option(golden, 'initial_context', 'zero', 'given') === 'zero'
      ? leaf('c', hidden, batch)
      : put(wires.inputs, 'c0', take(given(golden.inputs, 'c0'), 'c', hidden, batch, states), states)
  const weights = weightsFrom(golden, wires, (key, rows) => locate(golden, key, rows))
  attentiveRnn(options, weights, xs, start, new Map()).forEach(({ h, c }, t) => {
    const place: Place = (f, b) => (t * batch + b) * hidden + f
    put(wires.outputs, 'output', h, place)
    put(wires.outputs, 'context', c, place)
  })
  return wires
}
