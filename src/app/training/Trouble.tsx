import { useSay } from '../../figures/language'
import { trainer } from './page-training'
import type { RunState } from './run-state'
import { remedySaid, troubleSaid } from './words'

/** Why a run broke off, and the button that takes it up again with what helps. */
export function Trouble({ run: { trouble, choice } }: { readonly run: RunState }) {
  const say = useSay()
  if (!trouble) return null
  return (
    <div className="training-trouble" role="alert">
      <p>{say(troubleSaid(trouble))}</p>
      {trouble.kind === 'diverged' && choice && (
        <button type="button" className="control-button training-main" onClick={trainer.remedy}>
          {say(remedySaid(trouble.remedy, choice.rate))}
        </button>
      )}
    </div>
  )
}
