import type { Numbers } from '../numbers'
import { adam, type AdamOptions } from './adam'
import { sgd, type SgdOptions } from './sgd'
import { blank, type OptimiserState, type Update } from './state'

/** An optimiser as a person chooses it; the rate belongs to the schedule. */
export type OptimiserOptions = SgdOptions | AdamOptions

/** The names of what the optimiser remembers, in the order of a program's moments. */
export const remembered = (options: OptimiserOptions): readonly string[] =>
  options.kind === 'sgd' ? sgd.remembers(options) : adam.remembers(options)

/** What the optimiser remembers before the first step. */
export const start = (options: OptimiserOptions, parameters: Numbers): OptimiserState =>
  blank(remembered(options), parameters)

/** Moves the parameters and the optimiser's buffers in place; returns the state after the step. */
export function advance(options: OptimiserOptions, state: OptimiserState, update: Update): OptimiserState {
  if (update.gradients.length !== update.parameters.length) {
    throw new RangeError(`${update.parameters.length} parameters, but ${update.gradients.length} gradients`)
  }
  if (options.kind === 'sgd') sgd.step(options, state, update)
  else adam.step(options, state, update)
  return { ...state, steps: state.steps + 1 }
}

export { settle, type Learnt } from './settle'
export type { OptimiserState, Update } from './state'
