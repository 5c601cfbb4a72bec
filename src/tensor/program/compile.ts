import { history } from '../history'
import type { AdamStep } from '../kernels/adam'
import { describe, type Value } from '../value'
import { thisMachine, type Machine } from '../wasm/machine'
import { arena, windowOn, type Element, type Numbers } from './arena'
import { sizeOf } from './groups'
import { reserve, type Learned, type Regions } from './learned'
import { loops, type Built } from './loops'
import { simd } from './simd'

/** How a recorded computation is to be compiled. */
export interface CompileOptions {
  /** Which kernels are wished for; loops where there is no machine for vectors. */
  readonly kernels?: 'simd' | 'loops'
  /** What loops reckon with; vectors are always single precision. */
  readonly element?: Element
  /** Leaves that are learnt, with their gradients, which are roots too. */
  readonly learned?: readonly Learned[]
  /** How many lists as long as the parameters an optimiser needs; there are always the two of Adam. */
  readonly moments?: number
  /** The machine for vectors; `undefined` stands for having none. */
  readonly machine?: Machine | undefined
}

/** A computation laid out once in one arena: fresh numbers in the leaves, `run()`, read the roots. Nothing is allocated. */
export interface Program extends Regions {
  readonly kernels: 'simd' | 'loops'
  readonly element: Element
  /** The numbers of a leaf or a root, the same window every time. */
  readonly view: (v: Value) => Numbers
  readonly run: () => void
  /** One step of Adam on all that is learnt, with the first two moments. */
  readonly adam: (step: AdamStep) => void
}

/** Windows on the leaves, filled with the numbers they were recorded with, and on the roots. */
function windows(roots: readonly Value[], everything: readonly Value[], { buffer, element, start }: Built) {
  const seen = new Map<Value, Numbers>()
  const leaves = history(...everything).filter(({ op }) => !op)
  for (const v of [...leaves, ...roots]) {
    const window = seen.get(v) ?? windowOn(buffer, element, start(v), sizeOf(v))
    if (!v.op) window.set(v.data)
    seen.set(v, window)
  }
  return (v: Value): Numbers => {
    const found = seen.get(v)
    if (found) return found
    throw new RangeError(`cannot look at ${describe(v)}: expected a leaf or a root of the program`)
  }
}

const machineFor = ({ kernels, ...options }: CompileOptions): Machine | undefined => {
  if (kernels === 'loops') return undefined
  return 'machine' in options ? options.machine : thisMachine()
}

/**
 * Compiles what the roots were made from. The leaves begin with the numbers they were recorded with; the recorded
 * values themselves are never written.
 */
export function compile(roots: readonly Value[], options: CompileOptions = {}): Program {
  const { element = 'f64', learned = [], moments = 0 } = options
  const machine = machineFor(options)
  const seen = [...roots, ...learned.flatMap(({ gradient }) => gradient ?? [])]
  const everything = [...seen, ...learned.map(({ parameter }) => parameter)]
  const space = arena()
  const reserved = reserve(space, learned, moments)
  const built = machine ? simd(everything, space, machine, reserved) : loops(everything, space, element, reserved)
  const view = windows(seen, everything, built)
  const copies = reserved.slots.flatMap(({ gradient, start }) => {
    const [to, from] = [windowOn(built.buffer, built.element, start, sizeOf(gradient)), view(gradient)]
    return to.byteOffset === from.byteOffset ? [] : [() => to.set(from)]
  })
  return {
    kernels: machine ? 'simd' : 'loops',
    element: built.element,
    ...reserved.regions(built.buffer, built.element),
    view,
    run: () => {
      built.run()
      for (const copy of copies) copy()
    },
    adam: built.adam,
  }
}
