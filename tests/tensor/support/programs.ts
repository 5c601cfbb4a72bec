import { setFlagsFromString } from 'node:v8'
import { compile, findMachine, type Program, type Value } from '../../../src/tensor'
import type { CompileOptions, Learned, Machine } from '../../../src/tensor'
import { at, worst } from './closeness'

// Node's engine had the fused instruction behind a flag before it was on by default; unknown flags are ignored.
if (!findMachine()?.fused) setFlagsFromString('--experimental-wasm-relaxed-simd')

/** The machine that tests run on, which has to have vectors. */
export function machine(fused: boolean): Machine {
  const found = findMachine(globalThis.WebAssembly, fused)
  if (!found || found.fused !== fused) throw new Error(`no machine with fused ${fused} was found`)
  return found
}

/** Every way to compile, with how far its results may be from the recorded ones. */
export const ways: readonly (readonly [name: string, options: CompileOptions, tolerance: number])[] = [
  ['loops, f64', { kernels: 'loops' }, 1e-12],
  ['loops, f32', { kernels: 'loops', element: 'f32' }, 1e-5],
  ['simd', { machine: machine(false) }, 1e-5],
  ['simd, fused', { machine: machine(true) }, 1e-5],
]

/** Greatest distance between what a program and a record hold of a value, in units of its greatest number. */
export function distance(program: Program, v: Value): number {
  const finite = v.data.filter(Number.isFinite).map(Math.abs)
  const unit = finite.reduce((a, b) => Math.max(a, b), 1)
  const scaled = (numbers: ArrayLike<number>) => Array.from(numbers, x => x / unit)
  return worst(scaled(program.view(v)), scaled(v.data)).error
}

/** A program that has run once on fresh numbers: all it was to compute had to be computed. */
export function run(roots: readonly Value[], options: CompileOptions, learned: readonly Learned[] = []): Program {
  const program = compile(roots, { ...options, learned })
  for (const root of roots) if (root.op) program.view(root).fill(at([NaN], 0))
  program.run()
  return program
}
