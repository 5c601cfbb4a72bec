import { useSay } from '../../figures/language'
import { isComplete, nextWords } from '../../recipe'
import { lookAt } from '../store'
import { useLesson } from '../use-lesson'
import { atReadOut, hasOutput } from './at-read-out'
import { goOn } from './words'

/** Leads from any other step to the one at which a language model goes on with what it has read. */
export function GoOn() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  if (hasOutput(recipe) || isComplete(recipe) || nextWords(recipe, lesson.run).length === 0) return null
  return (
    <button type="button" className="control-button" onClick={() => lookAt(atReadOut(recipe).focus)}>
      {say(goOn(recipe.tokens.at(-1) ?? ''))}
    </button>
  )
}
