import { shownPositions } from '../exhibits'
import { useSay } from '../figures/language'
import type { Lesson } from './lesson'
import { useShown } from './ShownRecipe'
import type { Recipe } from '../recipe'

/** The recipe on screen and all that follows from it. */
export function useLesson(): { readonly recipe: Recipe; readonly lesson: Lesson } {
  const { recipe, lesson } = useShown()
  const say = useSay()
  return { recipe, lesson: { ...lesson, positions: shownPositions(lesson.positions, say) } }
}
