import { makeTask, type Task } from '../../tasks'
import type { Weight } from '../layout'
import { trainerOf } from '../recipe'
import type { Stepped } from '../step'
import type { ZooEntry } from './entry'

/** Trains a model of the zoo from its seed; tells of every step. */
export function grow(
  { id, recipe }: ZooEntry,
  tell: (step: Stepped) => void = () => undefined,
  task: Task = makeTask(recipe.task),
): readonly Weight[] {
  const trainer = trainerOf(recipe, task)
  while (trainer.over() === undefined) {
    const result = trainer.step()
    if (result.kind === 'diverged') throw new RangeError(`${id} ran away at step ${result.step} (${result.where})`)
    tell(result)
  }
  return trainer.parameters()
}

/** The same model from another seed. */
export const withSeed = (entry: ZooEntry, seed: number): ZooEntry => ({ ...entry, recipe: { ...entry.recipe, seed } })
