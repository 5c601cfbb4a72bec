import type { AdamStep } from '../../tensor'
import { zerosLike, type Numbers } from '../numbers'

/** What an optimiser remembers between steps: plain data, so that a checkpoint is a copy of it. */
export interface OptimiserState {
  /** Updates made so far. */
  readonly steps: number
  /** One buffer of the parameters' length for each thing remembered, by PyTorch's names. */
  readonly buffers: Readonly<Record<string, Numbers>>
}

/** Parameters, their gradients, and the rate of this step. */
export interface Update {
  readonly parameters: Numbers
  readonly gradients: Numbers
  readonly rate: number
  /** Adam's step as a kernel on these very lists, and on the state's buffers, where there is one. */
  readonly adam?: ((step: AdamStep) => void) | undefined
}

/** A way to move parameters: the names of what it remembers, and one step in place. */
export interface Rule<O> {
  readonly remembers: (options: O) => readonly string[]
  readonly step: (options: O, state: OptimiserState, update: Update) => void
}

/** Buffers of zeros for the names. */
export const blank = (names: readonly string[], parameters: Numbers): OptimiserState => ({
  steps: 0,
  buffers: Object.fromEntries(names.map(name => [name, zerosLike(parameters)])),
})

/** The buffer of a name; throws a sentence when the state belongs to another optimiser. */
export function buffer({ buffers }: OptimiserState, name: string, length: number): Numbers {
  const found = buffers[name]
  if (found?.length === length) return found
  throw new RangeError(
    `the optimiser’s ${name} has ${found ? `${found.length} numbers` : 'no buffer'}, expected ${length} numbers`,
  )
}
