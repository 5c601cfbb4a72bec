import { compile, leaf, plan, type Value } from '../../src/tensor'
import type { Contestant } from './contest'
import { flat } from './numbers'

const ready = () => Promise.resolve()

/** A recorded computation, compiled to vector kernels; `read` gets the results as values. */
export function compiled(
  roots: readonly Value[],
  read: (results: readonly Value[]) => ArrayLike<number> = flat,
): Contestant {
  const program = compile(roots)
  if (program.kernels !== 'simd') throw new Error(`this machine runs ${program.kernels}, expected simd`)
  const results = () => roots.map(v => leaf('result', v.rows, v.cols, program.view(v)))
  return { side: 'ours simd', prepare: ready, run: () => program.run(), read: () => read(results()) }
}

/** A recorded computation, run again in place. */
export function replayed(roots: readonly Value[], read = (): ArrayLike<number> => flat(roots)): Contestant {
  const recorded = plan(roots)
  return { side: 'ours', prepare: ready, run: () => recorded.run(), read }
}

/** The same computation recorded from nothing each time. */
export function traced(
  trace: () => readonly Value[],
  read: (roots: readonly Value[]) => ArrayLike<number> = flat,
): Contestant {
  let roots: readonly Value[] = []
  return {
    side: 'traced afresh',
    prepare: ready,
    run: () => {
      roots = trace()
    },
    read: () => read(roots),
  }
}
