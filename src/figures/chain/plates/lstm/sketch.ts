import type { Drawing, Options, Part } from '../../drawing'
import { ahead, data, gap, level, on, over } from '../../wiring'

/** The sluices of f on the belt; where there is no forget gate they are locked open. */
export const forgetValve = ({ gates }: Options, slot: string): Part => ({
  ...{ kind: 'valve', id: 'f-valve', gate: 'f', lets: 'k', slot, band: 'lower' },
  ...(gates === 'no-forget' ? { locked: true as const } : {}),
})

const making = ['f', 'i', 'g', 'c']

/** The cell from afar: the word, the three sluices and the sum. */
export const sketch = (options: Options): Drawing => ({
  slots: [
    { id: 'x', cells: 1, before: 12 },
    { id: 'i-valve', cells: 0.45, before: 16 },
    { id: 'o-valve', cells: 0.45, before: 16 },
  ],
  after: 10,
  parts: [
    { kind: 'vector', id: 'x', key: 'x', slot: 'x', band: 'upper' },
    forgetValve(options, 'x'),
    { kind: 'valve', id: 'i-valve', gate: 'i', lets: 'c', slot: 'i-valve', band: 'upper' },
    { kind: 'sums', id: 'join', of: 'c', slot: 'i-valve', band: 'lower' },
    { kind: 'valve', id: 'o-valve', gate: 'o', lets: 'h', slot: 'o-valve', band: 'upper' },
  ],
  lines: [
    data('read', on('chip', 'bottom'), on('x', 'top'), 'x', ['x']),
    data('feed', on('x', 'right'), on('i-valve', 'left'), 'x', making, { open: true }),
    data('past', on('h-in', 'bottom'), ahead('i-valve', 0.5, 'upper'), 'h', making, {
      turns: [level('under'), gap('i-valve', 0.5)],
      open: true,
    }),
    data('inlet', on('i-valve', 'bottom'), on('join', 'top'), 'g', ['c']),
    data('tap', over('o-valve', 'lower-top'), on('o-valve', 'bottom'), 'c', ['h']),
    data('leave', on('o-valve', 'right'), on('h-out', 'left'), 'h', ['h'], { lanes: true }),
  ],
})
