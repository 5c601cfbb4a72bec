import { useSay } from '../../figures/language'
import type { TrainingChoice } from './choice'
import { trainer } from './page-training'
import { pressesOf } from './run-presses'
import type { RunState } from './run-state'
import { words } from './words'

/** Start, pause, step, stop and reset. */
export function RunButtons(props: { readonly run: RunState; readonly choice: TrainingChoice | undefined }) {
  const say = useSay()
  const { main, step, stop, again } = pressesOf(props.run, props.choice, trainer)
  return (
    <div className="training-buttons" role="group" aria-label={say(words.run)}>
      {Object.entries({ main, step, stop, again }).map(([id, { word, act }]) => (
        <button
          key={id}
          type="button"
          className={id === 'main' && act ? 'control-button training-main' : 'control-button'}
          aria-disabled={act === undefined}
          onClick={() => act?.()}
        >
          {say(word)}
        </button>
      ))}
    </div>
  )
}
