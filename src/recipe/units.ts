import type { Recipe } from './recipe'

/** The recipe with these units drawn; nothing leaves the choice to the page. */
export function withUnits(recipe: Recipe, units: Recipe['units']): Recipe {
  const { units: before, ...rest } = recipe
  return units === before ? recipe : units === undefined ? rest : { ...rest, units }
}
