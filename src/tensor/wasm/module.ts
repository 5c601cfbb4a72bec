import { flatten, list, measured, text, unsigned, type Bytes } from './bytes'
import type { Body } from './scope'

const I32 = 0x7f
const F64 = 0x7c
const FUNCTION = 0x60

/** What every program takes from outside: its memory, a way to run an operation's own loop, and the logarithm. */
export const IMPORTED = { memory: 'memory', own: 'own', log: 'log' } as const
/** The number of the imported function that runs an operation's own loop. */
export const OWN = 0
/** The number of the imported logarithm. */
export const LOG = 1
/** The number of a program's first own function. */
export const FIRST = 2

const section = (id: number, content: Bytes): Bytes => [id, measured(content)]

/** A module of functions on addresses; `exported` says by which names some of them, counted from 0, can be called. */
export function moduleOf(
  bodies: readonly Body[],
  pages: number,
  exported: Readonly<Record<string, number>> = {},
): Uint8Array<ArrayBuffer> {
  const arities = [...new Set(bodies.map(({ parameters }) => parameters))]
  const types = [
    [FUNCTION, list([[I32]]), list([])],
    [FUNCTION, list([[F64]]), list([[F64]])],
    ...arities.map(count => [FUNCTION, list(new Array<Bytes>(count).fill([I32])), list([])]),
  ]
  const from = text('program')
  const imports = [
    [from, text(IMPORTED.memory), 2, 1, unsigned(pages), unsigned(pages)],
    [from, text(IMPORTED.own), 0, 0],
    [from, text(IMPORTED.log), 0, 1],
  ]
  const exports = Object.entries(exported).map(([name, index]) => [text(name), 0, unsigned(FIRST + index)])
  return flatten([
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, list(types)),
    section(2, list(imports)),
    section(3, list(bodies.map(({ parameters }) => unsigned(2 + arities.indexOf(parameters))))),
    section(7, list(exports)),
    section(10, list(bodies.map(({ bytes }) => measured(bytes)))),
  ])
}
