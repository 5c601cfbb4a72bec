import type { NetworkChoice } from '../../network'
import type { TrainingRecipe } from '../../recipe'
import { common, tried } from '../common'
import type { Bound } from '../entry'

/** Tagging, learnt by a network. */
export const recipe = (seed: number, network: NetworkChoice): TrainingRecipe => ({
  ...common,
  task: { id: 'tagging' },
  network,
  seed,
  schedule: { kind: 'lin', rate: 5e-3 },
  examples: 8000,
  budget: 2500,
})

const sets = ['all', 'left', 'right', 'double']

/** Everything. */
export const solved: readonly Bound[] = sets.map(figure => ({ figure, least: 0.99 }))

/** Everything but words that only the next word settles. */
export const solvedFromTheLeft: readonly Bound[] = ['left', 'double'].map(figure => ({ figure, least: 0.99 }))

/** What most of them have in common: every seed learns it, and there is nothing to choose a seed by. */
export const plain = { sets, units: [], heads: [], picture: [], tried: tried(5, 5) } as const
