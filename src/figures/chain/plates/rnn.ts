import type { Drawing, Line, Options, Part, Plate } from '../drawing'
import { data, on, recurrence } from '../wiring'

const squashOf = ({ squash }: Options): string => (squash === 'relu' ? 'relu' : 'tanh')

const read = data('read', on('chip', 'bottom'), on('x', 'top'), 'x', ['x'])

/** The bias joins the wire that brings the word's part to the sum. */
const bias = ({ biases }: Options): { readonly parts: readonly Part[]; readonly lines: readonly Line[] } => {
  if (biases === 'none') return { parts: [], lines: [] }
  const parameter = biases === 'two' ? 'bx' : 'b'
  return {
    parts: [{ kind: 'learned', id: 'b', parameter, of: 'a', slot: 'a', storey: 'between' }],
    lines: [data('b-add', on('b', 'left'), on('plus', 'top'), 'a', ['a'], { open: true })],
  }
}

const circuit = (options: Options): Drawing => {
  const { parts, lines } = bias(options)
  return {
    slots: [
      { id: 'x', cells: 1, before: 16 },
      { id: 'W', cells: 0.8, before: 20 },
      { id: 'p', cells: 1, before: 20 },
      { id: 'plus', cells: 0.6, before: 20 },
      { id: 'a', cells: 1, before: 20 },
      { id: 'curve', cells: 2.4, before: 18 },
    ],
    after: 18,
    parts: [
      { kind: 'vector', id: 'x', key: 'x', slot: 'x', band: 'upper', lead: true },
      { kind: 'learned', id: 'W', parameter: 'W', of: 'p', slot: 'W', storey: 'upper' },
      { kind: 'vector', id: 'p', key: 'p', slot: 'p', band: 'upper' },
      { kind: 'learned', id: 'U', parameter: 'U', of: 'q', slot: 'W', storey: 'lower' },
      { kind: 'vector', id: 'q', key: 'q', slot: 'p', band: 'lower' },
      { kind: 'sign', id: 'plus', of: 'a', sign: '+', slot: 'plus', storey: 'lower' },
      ...parts,
      { kind: 'vector', id: 'a', key: 'a', slot: 'a', band: 'lower' },
      { kind: 'curve', id: 'curve', of: 'h', from: 'a', squash: squashOf(options), slot: 'curve', band: 'lower' },
    ],
    lines: [
      read,
      data('x-in', on('x', 'right'), on('W', 'left'), 'x', ['p'], { open: true }),
      data('x-out', on('W', 'right'), on('p', 'left'), 'x', ['p']),
      recurrence('h-in', on('h-in', 'right'), on('U', 'left'), 'h', ['q'], { open: true }),
      recurrence('h-through', on('U', 'right'), on('q', 'left'), 'h', ['q']),
      ...lines,
      data('p-add', on('p', 'right'), on('plus', 'top'), 'p', ['a']),
      data('q-add', on('q', 'right'), on('plus', 'left'), 'q', ['a']),
      data('sum', on('plus', 'right'), on('a', 'left'), 'a', ['a']),
      data('squash', on('a', 'right'), on('curve', 'left'), 'a', ['h'], { lanes: true }),
      recurrence('leave', on('curve', 'right'), on('h-out', 'left'), 'h', ['h']),
    ],
  }
}

const sketch = (options: Options): Drawing => ({
  slots: [{ id: 'x', cells: 1, before: 32 }],
  after: 32,
  parts: [
    { kind: 'vector', id: 'x', key: 'x', slot: 'x', band: 'upper' },
    { kind: 'sign', id: 'curve', of: 'h', sign: squashOf(options), slot: 'x', storey: 'lower' },
  ],
  lines: [
    read,
    data('write', on('x', 'bottom'), on('curve', 'top'), 'x', ['p', 'q', 'a', 'h']),
    recurrence('h-through', on('h-in', 'right'), on('curve', 'left'), 'h', ['q', 'a', 'h']),
    recurrence('leave', on('curve', 'right'), on('h-out', 'left'), 'h', ['h']),
  ],
})

/** The plain recurrent network: word and past are multiplied, added and squashed. */
export const rnn: Plate = { states: [{ key: 'h', band: 'lower', rail: false }], bus: false, sketch, circuit }
