import type { Initial } from '../../initial'
import type { NetworkChoice } from '../../network'
import type { TrainingRecipe } from '../../recipe'
import { common } from '../common'

/** How fast and how long, and from where if not from the zoo's usual beginning. */
export interface Pace {
  readonly rate: number
  readonly budget: number
  readonly gates?: Initial['gates']
}

/** What recurrences of this size need. */
export const usual: Pace = { rate: 1e-2, budget: 5000 }

/** Agreement, learnt by a network. */
export const recipe = (
  seed: number,
  network: NetworkChoice,
  { rate, budget, gates = common.initial.gates }: Pace,
): TrainingRecipe => ({
  ...common,
  initial: { ...common.initial, gates },
  task: { id: 'agreement' },
  network,
  seed,
  schedule: { kind: 'lin', rate },
  examples: 20_000,
  budget,
})

/** A beginning mark and 24 words, and what rounding the length of a batch up adds. */
const LONGEST = 28

/** Two layers of one head each, and a learnt vector for every position. */
export const attending: NetworkChoice = {
  kind: 'sequence',
  embedding: 16,
  read: 'every',
  positions: { kind: 'learned', longest: LONGEST },
  attention: {
    kind: 'transformer',
    layers: 2,
    heads: 1,
    width: 32,
    activation: 'relu',
    normFirst: true,
    bias: false,
    mask: 'look-ahead',
    radius: 0,
  },
}
