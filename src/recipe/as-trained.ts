import type { Recipe } from './recipe'
import { trainedOf } from './trained'

/** Options of how a computation is written or its answers are shared out, and not of what the network makes of its input. */
const WRITTEN: ReadonlySet<string> = new Set(['tokens', 'temperature'])

/** Whether trained weights are run just as they were trained: under the same options, with no number held. */
export function runsAsTrained({ weights, options, pins }: Pick<Recipe, 'weights' | 'options' | 'pins'>): boolean {
  const trained = trainedOf(weights)
  if (!trained || pins.length > 0) return false
  return Object.entries(trained.options).every(([name, value]) => WRITTEN.has(name) || options[name] === value)
}
