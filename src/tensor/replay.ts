import { steps, type Pins } from './steps'
import type { Value } from './value'

/** A recorded computation that can be run again in place, without allocation: fresh data in the leaves, `run()`, read the roots. */
export interface Plan {
  run(): void
}

/**
 * Compiles what the roots were made from. Repeated computations run once and are copied (the transposed weights of every
 * time step are one transposition); products that only a sum reads are added straight into it. Pins are written after
 * each pinned value was computed.
 */
export function plan(roots: readonly Value[], pins: Pins = new Map()): Plan {
  const all = steps(roots, pins, v => v)
  return {
    run: () => {
      for (const step of all) step()
    },
  }
}
