import type { Drawing, Line, Options } from '../../drawing'
import { control, data, gap, level, on, over } from '../../wiring'
import { bus, coupling, gatesOf, peepholes } from './gates'
import { forgetValve } from './sketch'

const lanes = { lanes: true } as const

/** The stretches of the belt between what happens on it. */
const belt: readonly Line[] = [
  data('carry', on('c-in', 'right'), on('f-valve', 'left'), 'c', ['k'], lanes),
  data('fade', on('f-valve', 'right'), on('k', 'left'), 'c', ['k'], lanes),
  data('add', on('k', 'right'), on('join', 'left'), 'c', ['c'], lanes),
  data('keep', on('join', 'right'), on('c-out', 'left'), 'c', ['c'], lanes),
]

/** The proposal passes the write gate, unit by unit, and joins the belt. */
const inlet: readonly Line[] = [
  data('propose', on('g', 'right'), on('i-valve', 'left'), 'g', ['c'], lanes),
  data('inlet', on('i-valve', 'right'), on('join', 'top'), 'g', ['c']),
]

/** What is shown outside: the belt is tapped after the sum, squashed, and let through by o. */
const outlet = (roomy: boolean): readonly Line[] => {
  const tapped = roomy ? 'tap' : 'o-valve'
  return [
    data('tap', over(tapped, 'lower-top'), on('squash', 'bottom'), 'c', ['h'], { open: true }),
    data('squashed', on('squash', 'top'), on(tapped, 'bottom'), 'c', ['h']),
    ...(roomy ? [data('shown', on('tap', 'right'), on('o-valve', 'left'), 'c', ['h'], lanes)] : []),
    data('leave', on('o-valve', 'right'), on('h-out', 'left'), 'h', ['h'], lanes),
  ]
}

/** Every gate holds its sluices; o reaches over the tapped vector, so that no wire is crossed. */
const holds = (roomy: boolean): readonly Line[] => [
  control('f-hold', on('f', 'bottom'), on('f-valve', 'top'), 'f', ['k']),
  control('i-hold', on('i', 'bottom'), on('i-valve', 'bottom'), 'i', ['c'], { turns: [level('under')] }),
  control('o-hold', on('o', 'right', 0.12), on('o-valve', 'top'), 'o', ['h'], {
    turns: [gap(roomy ? 'tap' : 'o-valve', 0.5), level('lid')],
  }),
]

/** The open cell: gates in a row, the belt below them, the state leaving at their height. */
export function circuit(options: Options, roomy: boolean): Drawing {
  const gates = gatesOf(options)
  const coupled = coupling(options)
  const squashed = (key: string) => (gates.includes(key) ? ({ lid: 'σ' } as const) : {})
  return {
    slots: [
      { id: 'x', cells: 1, before: 14 },
      { id: 'f', cells: 1, before: 46 },
      ...coupled.slots,
      { id: 'i', cells: 1, before: coupled.slots.length > 0 ? 12 : 30 },
      { id: 'g', cells: 1, before: 32 },
      { id: 'i-valve', cells: 0.6, before: 10 },
      { id: 'join', cells: 0.5, before: 10 },
      { id: 'o', cells: 1, before: 30 },
      ...(roomy ? [{ id: 'tap', cells: 1, before: 32 }] : []),
      { id: 'o-valve', cells: 0.6, before: roomy ? 12 : 30 },
    ],
    after: 14,
    parts: [
      { kind: 'vector', id: 'x', key: 'x', slot: 'x', band: 'upper', lead: true },
      { kind: 'vector', id: 'f', key: 'f', slot: 'f', band: 'upper', ...squashed('f') },
      ...coupled.parts,
      { kind: 'vector', id: 'i', key: 'i', slot: 'i', band: 'upper', ...squashed('i') },
      { kind: 'vector', id: 'g', key: 'g', slot: 'g', band: 'upper', lid: 'tanh' },
      { kind: 'valve', id: 'i-valve', gate: 'i', lets: 'c', slot: 'i-valve', band: 'upper' },
      forgetValve(options, 'f'),
      { kind: 'vector', id: 'k', key: 'k', slot: 'i', band: 'lower' },
      { kind: 'sums', id: 'join', of: 'c', slot: 'join', band: 'lower' },
      { kind: 'vector', id: 'o', key: 'o', slot: 'o', band: 'upper', lid: 'σ' },
      { kind: 'sign', id: 'squash', of: 'h', sign: 'tanh', slot: roomy ? 'tap' : 'o-valve', storey: 'between' },
      ...(roomy ? [{ kind: 'inner', id: 'tap', of: 'h', op: 'tanh', slot: 'tap', band: 'upper' } as const] : []),
      { kind: 'valve', id: 'o-valve', gate: 'o', lets: 'h', slot: 'o-valve', band: 'upper' },
    ],
    lines: [
      data('read', on('chip', 'bottom'), on('x', 'top'), 'x', ['x']),
      ...bus(gates),
      ...coupled.lines,
      ...(options['peephole'] === true ? peepholes(gates) : []),
      ...holds(roomy),
      ...inlet,
      ...belt,
      ...outlet(roomy),
    ],
  }
}
