import { lessonOf, type Lesson } from './lesson'
import { useStore } from './store'
import type { Recipe } from '../recipe'

/** The recipe on screen and all that follows from it. */
export function useLesson(): { readonly recipe: Recipe; readonly lesson: Lesson } {
  const recipe = useStore(state => state.history.present)
  return { recipe, lesson: lessonOf(recipe) }
}
