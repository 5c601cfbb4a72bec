import { compile, flatPlaces, plan, type AdamStep, type CompileOptions, type Value } from '../tensor'
import type { Numbers } from './numbers'

/** What is to be run again and again. */
export interface Recorded {
  readonly parameters: readonly Value[]
  /** One a parameter; absent where the loss does not depend on it. Empty when nothing is learnt. */
  readonly gradients: readonly (Value | undefined)[]
  /** What is written before a run besides the parameters. */
  readonly leaves: readonly Value[]
  readonly outputs: readonly Value[]
  /** How many lists as long as the parameters the optimiser remembers. */
  readonly moments?: number
}

/** Flat lists that are laid out alike (`layout` says where a parameter stands), for a run to read and write in place. */
export interface Lists {
  readonly parameters: Numbers
  /** Zeros where nothing flows back, and when none were recorded. */
  readonly gradients: Numbers
  readonly moments: readonly Numbers[]
}

/** The same computation over flat lists: write the parameters and leaves, run, read the gradients and outputs. */
export interface Replayed {
  readonly lists: Lists
  /** The numbers of a leaf or an output. */
  readonly numbers: (value: Value) => Numbers
  readonly run: () => void
  /** One step of Adam on the lists, its first two moments being the first two lists of moments, where there are kernels for it. */
  readonly adam?: (step: AdamStep) => void
}

/** How recorded computations are run, and in which precision. */
export interface Engine {
  /** Zeros in the engine's precision. */
  readonly numbers: (count: number) => Numbers
  readonly replay: (recorded: Recorded) => Replayed
}

/** The recorded values themselves, replayed in place: doubles and plain loops. The lists are copied in before and out after. */
export const planned: Engine = {
  numbers: count => new Float64Array(count),
  replay: ({ parameters, gradients, leaves, outputs, moments = 0 }) => {
    const { starts, size } = flatPlaces(parameters.map(({ data }) => data.length))
    const list = () => new Float64Array(size)
    const lists = { parameters: list(), gradients: list(), moments: Array.from({ length: moments }, list) }
    const slopes = gradients.filter(gradient => gradient !== undefined)
    const recorded = plan([...outputs, ...slopes, ...leaves, ...parameters])
    const part = (of: Float64Array, k: number, { data }: Value) =>
      of.subarray(starts[k], (starts[k] ?? 0) + data.length)
    const into = parameters.map((value, k) => ({ value, from: part(lists.parameters, k, value) }))
    const out = gradients.flatMap((value, k) => (value ? [{ value, to: part(lists.gradients, k, value) }] : []))
    return {
      lists,
      numbers: value => value.data,
      run: () => {
        for (const { value, from } of into) value.data.set(from)
        recorded.run()
        for (const { value, to } of out) to.set(value.data)
      },
    }
  },
}

/** A program laid out once in an arena, whose own lists are used; vectors of singles where the machine has them, loops elsewhere. */
export function compiled(options: CompileOptions): Engine {
  const single = (options.kernels ?? 'simd') === 'simd' || options.element === 'f32'
  return {
    numbers: count => (single ? new Float32Array(count) : new Float64Array(count)),
    replay: ({ parameters, gradients, leaves, outputs, moments = 0 }) => {
      const learned = parameters.map((parameter, k) => ({ parameter, gradient: gradients[k] }))
      const element = single ? 'f32' : 'f64'
      const program = compile([...outputs, ...leaves], { element, ...options, learned, moments })
      return { lists: program, numbers: program.view, run: program.run, adam: program.adam }
    },
  }
}
