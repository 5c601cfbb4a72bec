import type { Lists } from '../engine'
import type { Numbers } from '../numbers'
import { buffer, type OptimiserState } from './state'

/** What is learnt, and what the optimiser remembers of it. */
export interface Learnt {
  readonly parameters: Numbers
  readonly optimiser: OptimiserState
}

/** The list that holds the numbers from now on. */
function moved(numbers: Numbers, list: Numbers | undefined): Numbers {
  if (list?.length !== numbers.length) {
    throw new RangeError(`there is ${list ? `a list of ${list.length}` : 'no list'} for ${numbers.length} numbers`)
  }
  if (list !== numbers) list.set(numbers)
  return list
}

/**
 * Brings what is learnt into the lists of the program that goes on with it, the buffers of these names in their order,
 * so that programs of several shapes can take turns. Nothing is copied for as long as it is the same program.
 */
export function settle(names: readonly string[], { parameters, optimiser }: Learnt, lists: Lists): Learnt {
  const buffers = names.map(
    (name, k) => [name, moved(buffer(optimiser, name, parameters.length), lists.moments[k])] as const,
  )
  return {
    parameters: moved(parameters, lists.parameters),
    optimiser: { ...optimiser, buffers: Object.fromEntries(buffers) },
  }
}
