import { control, data, gap, level, on, over } from '../wiring'
import type { Drawing, Line, Options, Part, Plate } from '../drawing'

const lanes = { lanes: true } as const
const open = { open: true } as const

const mixer = ({ update }: Options, slot: string): Part => ({
  ...{ kind: 'mixer', id: 'mixer', slot, band: 'lower' },
  ...(update === 'write' ? { keep: 's', write: 'z' } : { keep: 'z', write: 's' }),
})

const read = data('read', on('chip', 'bottom'), on('x', 'top'), 'x', ['x'])

/** Both gates read word and past; the candidate reads the word, and the past through r's valve. */
const bus: readonly Line[] = [
  data('x-lead', on('x', 'right'), over('r', 'x-line'), 'x', ['r', 'z', 'n'], { turns: [gap('r', 0.18)], ...open }),
  data('h-lead', on('h-in', 'top'), over('r', 'h-line'), 'h', ['r', 'z', 'm'], {
    turns: [level('under'), gap('r', 0.36)],
    ...open,
  }),
  data('x-line-z', over('r', 'x-line'), over('z', 'x-line'), 'x', ['z', 'n'], open),
  data('h-line-z', over('r', 'h-line'), over('z', 'h-line'), 'h', ['z', 'm'], open),
  data('x-line-n', over('z', 'x-line'), over('n', 'x-line'), 'x', ['n'], open),
  data('h-line-m', over('z', 'h-line'), over('r-valve', 'h-line'), 'h', ['m'], open),
  data('drop-r', over('r', 'x-line'), on('r-lid', 'top'), 'x', ['r']),
  data('drop-z', over('z', 'x-line'), on('z-lid', 'top'), 'x', ['z']),
  data('drop-n', over('n', 'x-line'), on('n-lid', 'top'), 'x', ['n']),
]

/** The past is trimmed and then multiplied. */
const trimmedFirst: readonly Line[] = [
  data('back', over('r-valve', 'h-line'), on('r-valve', 'top'), 'h', ['m']),
  data('trimmed', on('m', 'right'), on('U', 'left'), 'm', ['n'], open),
  data('propose', on('U', 'right'), on('n', 'left'), 'm', ['n']),
]

/** The past is multiplied and then trimmed. */
const multipliedFirst: readonly Line[] = [
  data('back', over('r-valve', 'h-line'), on('U', 'top'), 'h', ['m'], open),
  data('product', on('U', 'bottom'), on('r-valve', 'top'), 'h', ['m']),
  data('propose', on('m', 'right'), on('n', 'left'), 'm', ['n']),
]

/** r reaches below z to its valve, and z down to the split: the one crossing of the cell. */
const rest: readonly Line[] = [
  control('z-hold', on('z', 'bottom'), on('mixer', 'top', 0.2), 'z', ['h'], { turns: [level('near')] }),
  control('r-hold', on('r', 'bottom'), on('r-valve', 'bottom'), 'r', ['m'], { turns: [level('under')], hops: true }),
  data('out', on('r-valve', 'right'), on('m', 'left'), 'h', ['m'], lanes),
  data('keep', on('h-in', 'right'), on('mixer', 'left'), 'h', ['h'], lanes),
  data('mixed', on('mixer', 'right'), on('h-out', 'left'), 'h', ['h'], lanes),
  data('write', on('n', 'right'), on('mixer', 'top', 0.8), 'n', ['h']),
]

function circuit(options: Options): Drawing {
  const before = options['reset'] !== 'after'
  const square = { kind: 'learned', id: 'U', parameter: 'U_n' } as const
  return {
    slots: [
      { id: 'x', cells: 1, before: 14 },
      { id: 'r', cells: 1, before: 46 },
      { id: 'z', cells: 1, before: 32 },
      { id: 'r-valve', cells: 0.6, before: 26 },
      { id: 'm', cells: 1, before: 10 },
      ...(before ? [{ id: 'U', cells: 0.7, before: 12 }] : []),
      { id: 'n', cells: 1, before: before ? 14 : 34 },
      { id: 'mixer', cells: 1.6, before: 18 },
    ],
    after: 16,
    parts: [
      { kind: 'vector', id: 'x', key: 'x', slot: 'x', band: 'upper', lead: true },
      { kind: 'vector', id: 'r', key: 'r', slot: 'r', band: 'upper', lid: 'σ' },
      { kind: 'vector', id: 'z', key: 'z', slot: 'z', band: 'upper', lid: 'σ' },
      { kind: 'valve', id: 'r-valve', gate: 'r', lets: 'm', slot: 'r-valve', band: 'upper' },
      { kind: 'vector', id: 'm', key: 'm', slot: 'm', band: 'upper' },
      before
        ? { ...square, of: 'n', slot: 'U', storey: 'upper' }
        : { ...square, of: 'm', slot: 'r-valve', storey: 'lid' },
      { kind: 'vector', id: 'n', key: 'n', slot: 'n', band: 'upper', lid: 'tanh' },
      mixer(options, 'mixer'),
    ],
    lines: [read, ...bus, ...(before ? trimmedFirst : multipliedFirst), ...rest],
  }
}

const sketch = (options: Options): Drawing => ({
  slots: [{ id: 'x', cells: 1.4, before: 14 }],
  after: 14,
  parts: [{ kind: 'vector', id: 'x', key: 'x', slot: 'x', band: 'upper' }, mixer(options, 'x')],
  lines: [read, data('write', on('x', 'bottom'), on('mixer', 'top'), 'x', ['r', 'z', 'm', 'n', 'h'])],
})

/** The gated recurrent unit: the state itself is the rail, and a split decides between keeping and writing. */
export const gru: Plate = { states: [{ key: 'h', band: 'lower', rail: true }], bus: true, sketch, circuit }
