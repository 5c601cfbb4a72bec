import { useSay, type Said } from '../../figures/language'
import { trainedOf } from '../../recipe'
import { withheldOf } from '../../tasks'
import { useStore } from '../store'

const NOT_HERE: Said = { en: 'These weights cannot be trained again here.', zh: '因此这组权重不能在这里重新训练。' }

/** Says why the weights on screen are not among those that can be trained in the page. */
export function WithheldNote() {
  const weights = useStore(state => state.history.present.weights)
  const say = useSay()
  const withheld = withheldOf(trainedOf(weights)?.task.id ?? '')
  if (!withheld) return null
  return (
    <p className="control-note">
      {say(withheld.why)} {say(NOT_HERE)}
    </p>
  )
}
