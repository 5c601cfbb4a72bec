import type { Facts, Metric } from '../../recipe'
import type { TrainingRecipe } from '../../training'
import { entryOf, type TrainingChoice } from './choice'
import type { Frame } from './frame'

/** The scores of a frame in the order of its entry: each set's own at that step, where it was asked. */
export function metricsOf(choice: TrainingChoice, { step, scores }: Frame): readonly Metric[] {
  const sets = entryOf(choice.entry)?.sets ?? []
  return sets.flatMap(set => {
    const found = scores.findLast(score => score.set === set && score.step === step)
    return found ? [{ set, accuracy: found.accuracy, chance: found.chance, asks: found.asks }] : []
  })
}

/** What a file of these weights says besides its numbers and its words. */
export const factsOf = (choice: TrainingChoice, recipe: TrainingRecipe, frame: Frame): Omit<Facts, 'words'> => ({
  id: choice.entry,
  task: recipe.task,
  network: recipe.network,
  seed: recipe.seed,
  steps: frame.step,
  metrics: metricsOf(choice, frame),
})
