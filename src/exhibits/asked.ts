import { positionsOf, trainedOf, type Recipe } from '../recipe'

/** Which positions the task of a recipe's weights asks about; nothing where it asks about all, or where nothing was trained. */
export function askedPositions(recipe: Recipe): readonly boolean[] | undefined {
  const { tokens, words } = positionsOf(recipe)
  return trainedOf(recipe.weights)?.asks?.(tokens.slice(0, words))
}
