import { exhibits } from '../exhibits'
import type { ModelId } from '../models'
import { lengthOf, positionsOf, withLength, type Recipe } from '../recipe'
import { find, type Found } from './opening'

/** How many positions stand before the first word. */
const markOf = (recipe: Recipe): number => (positionsOf(recipe).begins ? 1 : 0)

/** The position where one looks, from 1. */
const placeOf = (recipe: Recipe): number =>
  recipe.model === 'attention'
    ? (recipe.focus.asker ?? positionsOf(recipe).words - 1) + 1
    : Number(recipe.focus.step.split('.')[0]) || 1

/** Another exhibit on the same sentence, at the same place; from one opening to the next, on its own. */
export function anotherExhibit(model: ModelId, now: Recipe, last: Recipe | undefined): Omit<Found, 'whole'> {
  const { recipe: before, whole, warning } = find(model, now, last)
  if (whole) return { recipe: before }
  const place = Math.max(1, placeOf(now) - markOf(now) + markOf({ ...before, tokens: now.tokens }))
  const beat = before.focus.step.split('.').at(-1) ?? 'start'
  const level = now.focus.level === 'overview' ? 'overview' : 'cell'
  const focus: Recipe['focus'] =
    model === 'attention' ? { step: before.focus.step, level, asker: place - 1 } : { step: `${place}.${beat}`, level }
  const weights = before.weights.kind === 'example' ? exhibits[model].start.weights : before.weights
  const options = before.weights.kind === 'example' ? exhibits[model].start.options : before.options
  const recipe = withLength({ ...before, options, weights, tokens: now.tokens, focus }, lengthOf(now))
  return warning ? { recipe, warning } : { recipe }
}
