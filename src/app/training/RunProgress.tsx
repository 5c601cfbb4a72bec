import { useSay } from '../../figures/language'
import { paceOf, secondsLeft } from './pace'
import type { RunState } from './run-state'
import { paceSaid, standingSaid, words } from './words'

/** How far a run is, how fast it goes and how long it will take. */
export function RunProgress({ run }: { readonly run: RunState }) {
  const say = useSay()
  const budget = run.recipe?.budget ?? 1
  const pace = run.phase === 'running' ? say(paceSaid(paceOf(run.beats), secondsLeft(run.beats, budget))) : ''
  return (
    <div className="training-progress">
      <progress max={budget} value={run.step} aria-label={say(words.progress)} />
      <p>{say(standingSaid(run))}</p>
      <p className="control-note">{pace}</p>
    </div>
  )
}
