import type { TrainingRecipe } from '../../training'
import type { TrainingChoice } from './choice'

const LOWER = 10
const GREATEST_NORM = 1

/** The rate that the remedy would set. */
export const lowered = (rate: number): number => Number((rate / LOWER).toPrecision(6))

/** A run that ran away, changed so that it may not do so again. */
export function remedied(
  choice: TrainingChoice,
  recipe: TrainingRecipe,
  remedy: 'clip' | 'lower-rate',
): { readonly choice: TrainingChoice; readonly recipe: TrainingRecipe } {
  if (remedy === 'clip') {
    return { choice: { ...choice, clip: true }, recipe: { ...recipe, clip: { kind: 'norm', max: GREATEST_NORM } } }
  }
  const rate = lowered(choice.rate)
  return { choice: { ...choice, rate }, recipe: { ...recipe, schedule: { ...recipe.schedule, rate } } }
}
