import type { Line, Options, Part, Slot } from '../../drawing'
import { ahead, control, data, gap, level, on, over } from '../../wiring'

/** The values that are made from word and past state, in the order of the steps. */
export function gatesOf({ gates }: Options): readonly string[] {
  if (gates === 'no-forget' || gates === 'f=1-i') return ['i', 'g', 'o']
  return gates === 'i=1-f' ? ['f', 'g', 'o'] : ['f', 'i', 'g', 'o']
}

/** The two lines above the gates: every gate reads both the word and the past state. */
export function bus(gates: readonly string[]): readonly Line[] {
  const [first = 'g'] = gates
  const open = { open: true } as const
  return [
    data('x-lead', on('x', 'right'), over(first, 'x-line'), 'x', gates, { turns: [gap('f', 0.18)], ...open }),
    data('h-lead', on('h-in', 'bottom'), over(first, 'h-line'), 'h', gates, {
      turns: [level('under'), gap('f', 0.36)],
      ...open,
    }),
    ...gates.slice(1).flatMap((gate, k): readonly Line[] => {
      const from = gates[k] ?? first
      const further = gates.slice(k + 1)
      return [
        data(`x-line-${gate}`, over(from, 'x-line'), over(gate, 'x-line'), 'x', further, open),
        data(`h-line-${gate}`, over(from, 'h-line'), over(gate, 'h-line'), 'h', further, open),
      ]
    }),
    ...gates.map(gate => data(`drop-${gate}`, over(gate, 'x-line'), on(`${gate}-lid`, 'top'), 'x', [gate])),
  ]
}

/** f and i see the old cell, o the new one: its wire begins after the sum. */
export const peepholes = (gates: readonly string[]): readonly Line[] =>
  gates
    .filter(gate => gate !== 'g')
    .map(gate => {
      const from = gate === 'o' ? ahead('o', 0.6, 'lower-top') : ahead('f', 0.8, 'lower-top')
      const crossing = gate === 'i' ? ({ hops: true } as const) : {}
      return control(`peep-${gate}`, from, on(gate, 'bottom', 0.2), 'c', [gate], {
        turns: [level('near')],
        ...crossing,
      })
    })

interface Coupling {
  readonly slots: readonly Slot[]
  readonly parts: readonly Part[]
  readonly lines: readonly Line[]
}

/** Where one gate is what the other leaves, it hangs on the other by "1 −". */
export function coupling({ gates }: Options): Coupling {
  if (gates !== 'i=1-f' && gates !== 'f=1-i') return { slots: [], parts: [], lines: [] }
  const [from, to, near, far] =
    gates === 'i=1-f' ? (['f', 'i', 'right', 'left'] as const) : (['i', 'f', 'left', 'right'] as const)
  return {
    slots: [{ id: 'rest', cells: 0.5, before: 12 }],
    parts: [{ kind: 'sign', id: 'rest', slot: 'rest', of: to, sign: '1−', storey: 'upper' }],
    lines: [
      data('rest-in', on(from, near), on('rest', far), from, [to], { open: true }),
      data('rest-out', on('rest', near), on(to, far), from, [to]),
    ],
  }
}
