import { useSay } from '../../figures/language'
import { isLanguageModel } from '../../recipe'
import { useLesson } from '../use-lesson'
import { Temperature } from './Temperature'
import { words } from './words'
import { WritingOn } from './WritingOn'
import './output.css'

/** What can be done with the answers of a language model: how sharp they are, and going on with one of them. */
export function OutputRow() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  return (
    <section className="output-row" aria-label={say(words.region)}>
      <Temperature recipe={recipe} />
      {isLanguageModel(recipe) && <WritingOn recipe={recipe} lesson={lesson} />}
    </section>
  )
}
