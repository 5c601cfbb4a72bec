import type { Recipe } from '../recipe'
import { recipeNow } from './store'

interface Waiting {
  readonly recipe: Recipe
  readonly done: () => void
}

let waiting: readonly Waiting[] = []
let onScreen: Recipe | undefined

/** Done as soon as this recipe is on screen, or the page shows what came after it. */
export const drawingOf = (recipe: Recipe): Promise<void> =>
  new Promise(done => {
    if (recipe === onScreen) done()
    else waiting = [...waiting, { recipe, done }]
  })

/** Says which recipe is on screen. A drawing that takes shape in pieces may be of one that has been replaced meanwhile. */
export function drawn(recipe: Recipe): void {
  onScreen = recipe
  const isTold = (one: Waiting): boolean => one.recipe === recipe || recipe === recipeNow()
  const told = waiting.filter(isTold)
  waiting = waiting.filter(one => !isTold(one))
  for (const { done } of told) done()
}
