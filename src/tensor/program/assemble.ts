import { call, i32 } from '../wasm/instructions'
import type { Kernel } from '../wasm/kernels/kernel'
import type { Machine } from '../wasm/machine'
import { FIRST, IMPORTED, moduleOf, OWN } from '../wasm/module'
import { body, type Body } from '../wasm/scope'
import type { Value } from '../value'
import type { Call } from './emit'

/** One memory page of WebAssembly. */
const PAGE = 65536
/** Calls of one function: the optimising compiler takes long over very long ones. */
const STRETCH = 256

/** A memory of at least so many bytes, which never grows, because growing would cut off every window on it. */
export function memoryOf({ assembler }: Machine, bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE)
  return new assembler.Memory({ initial: pages, maximum: pages })
}

/** What a program can be asked to do. */
export interface Assembled {
  readonly run: () => void
  /** The work that is not part of every run. */
  readonly extra: () => void
}

/**
 * All calls as one function of machine code, and one call more as another. Kernels that several calls share are written once; operations that run
 * their own loop are called back by number.
 */
export function assemble(
  machine: Machine,
  memory: WebAssembly.Memory,
  calls: readonly Call[],
  extra: Extract<Call, { readonly kind: 'kernel' }>,
  own: (value: Value) => () => void,
): Assembled {
  const indices = new Map<string, number>()
  const bodies: Body[] = []
  const indexOf = (kernel: Kernel): number => {
    const index = indices.get(kernel.key) ?? FIRST + bodies.push(kernel.write(machine.fused)) - 1
    indices.set(kernel.key, index)
    return index
  }
  const loops: (() => void)[] = []
  const numberOf = (value: Value) => loops.push(own(value)) - 1
  const codeOf = (one: Call) => {
    if (one.kind === 'own') return call(OWN, i32.constant(numberOf(one.value)))
    const otherwise = one.otherwise ? [numberOf(one.otherwise)] : []
    return call(indexOf(one.kernel), ...[...one.addresses, ...otherwise].map(i32.constant))
  }
  const codes = calls.map(codeOf)
  const more = codeOf(extra)
  const stretches: number[] = []
  for (let start = 0; start < codes.length; start += STRETCH) {
    stretches.push(FIRST + bodies.push(body(0, () => codes.slice(start, start + STRETCH))) - 1)
  }
  const exported = {
    run: bodies.push(body(0, () => stretches.map(index => call(index)))) - 1,
    extra: bodies.push(body(0, () => more)) - 1,
  }
  const module = new machine.assembler.Module(moduleOf(bodies, memory.buffer.byteLength / PAGE, exported))
  const program = {
    [IMPORTED.memory]: memory,
    [IMPORTED.own]: (which: number) => loops[which]!(),
    [IMPORTED.log]: Math.log,
  }
  const { exports } = new machine.assembler.Instance(module, { program })
  return { run: exports['run'] as () => void, extra: exports['extra'] as () => void }
}
