import { WhyScaling } from '../exhibits/attention/WhyScaling'
import { useSay } from '../figures/language'
import { Fold } from './Fold'
import { useLesson } from './use-lesson'
import { words } from './words'

/** The reason for √d_k, where scores are dot products. */
export function WhyScalingFold() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  const { score } = recipe.options
  if (recipe.model !== 'attention' || (score !== 'scaled' && score !== 'dot') || recipe.tokens.length === 0) return null
  return (
    <Fold title={say(words.whyScaling)}>
      <WhyScaling recipe={recipe} run={lesson.run} />
    </Fold>
  )
}
