import { shownPositions } from '../exhibits'
import { useSay } from '../figures/language'
import { lessonOf, type Lesson } from './lesson'
import { useStore } from './store'
import type { Recipe } from '../recipe'

/** The recipe on screen and all that follows from it. */
export function useLesson(): { readonly recipe: Recipe; readonly lesson: Lesson } {
  const recipe = useStore(state => state.history.present)
  const say = useSay()
  const lesson = lessonOf(recipe)
  return { recipe, lesson: { ...lesson, positions: shownPositions(lesson.positions, say) } }
}
