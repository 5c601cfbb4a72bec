import type { Recipe } from '../recipe'

const marked = new WeakSet<Recipe>()

/** Marks a recipe that nobody is waiting for: its drawing may take shape in between what a person does. */
export function gently(recipe: Recipe): Recipe {
  marked.add(recipe)
  return recipe
}

/** Whether a drawing may take its time. */
export const isGentle = (recipe: Recipe): boolean => marked.has(recipe)

let waiting: (() => void)[] = []

/** Done as soon as another recipe is on screen than when this was asked. */
export const nextDrawing = (): Promise<void> => new Promise(done => waiting.push(done))

/** Says that another recipe is on screen. */
export function drawn(): void {
  const told = waiting
  waiting = []
  for (const done of told) done()
}
