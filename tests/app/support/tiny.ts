import { createHash } from 'node:crypto'
import { defaults } from '../../../src/models'
import { lstmOptions } from '../../../src/models/lstm'
import { writeWeights, type Facts } from '../../../src/recipe'
import { makeTask } from '../../../src/tasks'
import { trainerOf } from '../../../src/training/recipe'
import { tiny as usual } from '../../training/support/recipes'

const network = {
  kind: 'sequence',
  embedding: 4,
  read: 'every',
  positions: { kind: 'none' },
  recurrence: {
    cell: { kind: 'lstm', options: { ...defaults(lstmOptions), size: 3 } },
    layers: 1,
    direction: 'forward',
  },
} as const

const facts: Facts = {
  id: '',
  task: { id: 'agreement' },
  network,
  seed: 1,
  steps: 2,
  metrics: [{ set: 'k0', accuracy: 0.5, chance: 0.5, asks: 10 }],
  words: makeTask({ id: 'agreement' }).vocabulary,
}

const trainer = trainerOf({ ...usual, task: facts.task, network })
trainer.step()
trainer.step()

const parameters = trainer.parameters()

/** Weights that took two steps to make: a file of them, and its line of the list. */
export function tiny(id: string) {
  const bytes = writeWeights({ ...facts, id }, parameters)
  const entry = {
    id,
    file: `${id}.safetensors`,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex'),
    model: 'lstm',
    title: { en: 'Tiny', zh: '极小' },
    task: 'agreement',
    metrics: facts.metrics,
  }
  return { bytes, entry }
}
