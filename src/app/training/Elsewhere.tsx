import { useSay } from '../../figures/language'
import { useStore } from '../store'
import { useTraining } from './page-training'
import { isFor } from './use-choice'
import { exhibitSaid, words } from './words'

/** The way back when the drawing shows other weights than those of the run. */
export function Elsewhere() {
  const model = useStore(state => state.history.present.model)
  const weights = useStore(state => state.history.present.weights)
  const { run, pages, easel } = useTraining()
  const say = useSay()
  if (!run.choice || !easel || pages.length === 0 || easel.isOn(weights)) return null
  return (
    <p className="training-elsewhere">
      {say(words.elsewhere)}{' '}
      <button type="button" className="control-button" onClick={easel.bring}>
        {say(words.show)}
        {!isFor(model, run.choice) && ` (${say(exhibitSaid(run.choice))})`}
      </button>
    </p>
  )
}
