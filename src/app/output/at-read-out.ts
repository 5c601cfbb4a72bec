import { models } from '../../models'
import { positionsOf, type Recipe } from '../../recipe'

/** The recipe with the step at which its last word is read out in focus; the inner levels, which are about something else, are left. */
export function atReadOut(recipe: Recipe): Recipe {
  const level = recipe.focus.level === 'overview' ? 'overview' : 'cell'
  const { words } = positionsOf(recipe)
  const focus: Recipe['focus'] =
    models[recipe.model].kind === 'recurrent' ? { step: `${words}.l`, level } : { step: 'L', level, asker: words - 1 }
  return { ...recipe, focus }
}
