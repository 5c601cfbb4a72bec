import type { Recipe } from '../recipe'

const partsOf = (recipe: Recipe): ReadonlyMap<string, unknown> => new Map(Object.entries(recipe))

/** Whether two recipes have everything in common but the numbers of their weights: every step and value keeps its name. */
export function differsInWeights(one: Recipe, other: Recipe): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  const names = new Set([...mine.keys(), ...theirs.keys()])
  return [...names].every(name => name === 'weights' || mine.get(name) === theirs.get(name))
}
