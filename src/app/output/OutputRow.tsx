import { useSay } from '../../figures/language'
import { isLanguageModel } from '../../recipe'
import { useLesson } from '../use-lesson'
import { Temperature } from './Temperature'
import { NEUTRAL, temperatureOf } from './temperature-of'
import { words } from './words'
import { WritingOn } from './WritingOn'
import './output.css'

/** What can be done with the answers of a language model: how sharp they are, and going on with one of them. */
export function OutputRow() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  const writes = isLanguageModel(recipe)
  // A link may set a temperature for other weights as well: whatever acts can be seen and undone.
  const tempered = temperatureOf(recipe) !== NEUTRAL && Number(recipe.options['classes']) > 0
  if ((!writes && !tempered) || recipe.tokens.length === 0) return null
  return (
    <section className="output-row" aria-label={say(words.region)}>
      <Temperature recipe={recipe} />
      {writes && <WritingOn recipe={recipe} lesson={lesson} />}
    </section>
  )
}
