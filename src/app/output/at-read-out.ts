import { models } from '../../models'
import { isLanguageModel, positionsOf, type Recipe } from '../../recipe'
import { NEUTRAL, temperatureOf } from './temperature-of'

const isRecurrent = ({ model }: Recipe): boolean => models[model].kind === 'recurrent'

/** The recipe with the step at which its last word is read out in focus; the inner levels, which are about something else, are left. */
export function atReadOut(recipe: Recipe): Recipe {
  const level = recipe.focus.level === 'overview' ? 'overview' : 'cell'
  const { words } = positionsOf(recipe)
  const focus: Recipe['focus'] = isRecurrent(recipe)
    ? { step: `${words}.l`, level }
    : { step: 'L', level, asker: words - 1 }
  return { ...recipe, focus }
}

/** Whether the step in focus reads a state out. */
const readsOut = (recipe: Recipe): boolean =>
  isRecurrent(recipe) ? recipe.focus.step.endsWith('.l') : recipe.focus.step === 'L'

/**
 * Whether there is something to do with the answers of this step. A link may set a temperature for weights that are no
 * language model's, too: whatever acts can be seen and undone.
 */
export const hasOutput = (recipe: Recipe): boolean =>
  recipe.tokens.length > 0 &&
  readsOut(recipe) &&
  (isLanguageModel(recipe) || (temperatureOf(recipe) !== NEUTRAL && Number(recipe.options['classes']) > 0))
