import { f32x4, type Code } from './instructions'
import { moduleOf } from './module'
import { body } from './scope'

/** The part of WebAssembly that programs use, so that a test can hand in less of it. */
export type Assembler = Pick<typeof WebAssembly, 'validate' | 'Module' | 'Instance' | 'Memory'>

/** What the machine at hand can do with vectors. */
export interface Machine {
  readonly assembler: Assembler
  /** Whether it multiplies and adds in one instruction. */
  readonly fused: boolean
}

const DROP = 0x1a
const one = f32x4.constant(1)
const trial = (code: Code): Uint8Array<ArrayBuffer> => moduleOf([body(0, () => [code, DROP])], 1)

const known = new WeakMap<Assembler, { readonly machine: Machine | undefined }>()

/** The machine at hand, which is put to the test only once. */
export function thisMachine(assembler: Assembler | undefined = globalThis.WebAssembly): Machine | undefined {
  if (!assembler) return undefined
  const found = known.get(assembler) ?? { machine: findMachine(assembler) }
  known.set(assembler, found)
  return found.machine
}

/**
 * The machine, or nothing where there is no WebAssembly, where it has no vectors, or where a page's content security
 * policy refuses to compile. `fused` false does without the combined instruction even where there is one.
 */
export function findMachine(
  assembler: Assembler | undefined = globalThis.WebAssembly,
  fused = true,
): Machine | undefined {
  const bytes = trial(f32x4.add(one, one))
  if (!assembler?.validate(bytes)) return undefined
  try {
    new assembler.Module(bytes)
  } catch {
    return undefined
  }
  return { assembler, fused: fused && assembler.validate(trial(f32x4.fused(one, one, one))) }
}
