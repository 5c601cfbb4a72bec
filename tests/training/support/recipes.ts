import { defaults } from '../../../src/models'
import { lstmOptions } from '../../../src/models/lstm'
import { rnnOptions } from '../../../src/models/rnn'
import { usual } from '../../../src/training/initial'
import type { TrainingRecipe } from '../../../src/training/recipe'

const common = {
  seed: 1,
  initial: usual,
  optimiser: { kind: 'adam' },
  clip: { kind: 'norm', max: 1 },
  batch: 32,
  early: { every: 100 },
} as const

/** Good or bad, asked after every word: an LSTM of 16 units that is done in 300 steps. */
export const sentiment: TrainingRecipe = {
  ...common,
  task: { id: 'sentiment' },
  network: {
    kind: 'sequence',
    embedding: 12,
    read: 'every',
    positions: { kind: 'none' },
    recurrence: {
      cell: { kind: 'lstm', options: { ...defaults(lstmOptions), size: 16 } },
      layers: 1,
      direction: 'forward',
    },
  },
  schedule: { kind: 'lin', rate: 1e-2 },
  examples: 8000,
  budget: 300,
  examined: 200,
  precision: 'single',
}

/** A name, two words, and which name it was: steps that take next to no time. */
export const tiny: TrainingRecipe = {
  ...common,
  task: { id: 'recall', distance: 3 },
  network: {
    kind: 'sequence',
    embedding: 4,
    read: 'last',
    positions: { kind: 'none' },
    recurrence: {
      cell: { kind: 'rnn', options: { ...defaults(rnnOptions), size: 5 } },
      layers: 1,
      direction: 'forward',
    },
  },
  schedule: { kind: 'lin', rate: 1e-2 },
  batch: 4,
  examples: 100,
  budget: 20,
  early: { every: 5 },
  examined: 10,
  precision: 'double',
}
