import { useSay } from '../figures/language'
import { runsAsTrained } from '../recipe'
import { openingHere } from './opening'
import { useLesson } from './use-lesson'
import { words } from './words'
import './opening-point.css'

/**
 * What there is to see where an exhibit opens, for as long as the weights run as they were trained. The words take the same
 * room either way, so that what one presses below does not move.
 */
export function OpeningPoint() {
  const { recipe } = useLesson()
  const say = useSay()
  const opening = openingHere(recipe)
  if (!opening) return null
  const holds = runsAsTrained(recipe)
  return (
    <div className="opening-point">
      <p data-shown={holds}>{say(opening.point)}</p>
      <p data-shown={!holds}>{say(words.notAsTrained)}</p>
    </div>
  )
}
