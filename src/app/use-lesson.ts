import { shownPositions } from '../exhibits'
import { useSay } from '../figures/language'
import { lessonOf, type Lesson } from './lesson'
import { useShownRecipe } from './ShownRecipe'
import type { Recipe } from '../recipe'

/** The recipe on screen and all that follows from it. */
export function useLesson(): { readonly recipe: Recipe; readonly lesson: Lesson } {
  const recipe = useShownRecipe()
  const say = useSay()
  const lesson = lessonOf(recipe)
  return { recipe, lesson: { ...lesson, positions: shownPositions(lesson.positions, say) } }
}
