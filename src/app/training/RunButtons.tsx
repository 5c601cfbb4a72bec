import { useSay } from '../../figures/language'
import type { TrainingChoice } from './choice'
import type { Training } from './known'
import { trainer } from './page-training'
import { pressesOf } from './run-presses'
import { words } from './words'

/** Start, pause, step, stop and reset. */
export function RunButtons(props: { readonly training: Training; readonly choice: TrainingChoice | undefined }) {
  const say = useSay()
  // One button at a time stands out.
  const hasRemedy = props.training.run.trouble?.kind === 'diverged'
  const { main, step, stop, again } = pressesOf(props.training, props.choice, trainer)
  return (
    <div className="training-buttons" role="group" aria-label={say(words.run)}>
      {Object.entries({ main, step, stop, again }).map(([id, { word, act }]) => (
        <button
          key={id}
          type="button"
          className={id === 'main' && act && !hasRemedy ? 'control-button training-main' : 'control-button'}
          aria-disabled={act === undefined}
          onClick={() => act?.()}
        >
          {say(word)}
        </button>
      ))}
    </div>
  )
}
