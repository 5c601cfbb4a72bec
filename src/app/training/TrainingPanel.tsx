import { useEffect, useRef } from 'react'
import { useSay } from '../../figures/language'
import { useStore } from '../store'
import { KeptList } from './KeptList'
import type { WeightSource } from '../../recipe'
import { useOffer } from './offer'
import { useTraining } from './page-training'
import { RecipeForm } from './RecipeForm'
import { RunButtons } from './RunButtons'
import { RunReport } from './RunReport'
import { useAnnouncement } from './use-announcement'
import { useChoice } from './use-choice'
import { runSaid, standingSaid } from './words'
import { WithheldNote } from './WithheldNote'
import './training-panel.css'

const trainedId = (weights: WeightSource): string | undefined => (weights.kind === 'trained' ? weights.id : undefined)

/** Trains a model of this exhibit in the page, while the drawing follows. */
export function TrainingPanel() {
  const model = useStore(state => state.history.present.model)
  const training = useTraining()
  const taken = useOffer(offer => offer.taken)
  const shown = useStore(state => trainedId(state.history.present.weights))
  const [choice, setChoice] = useChoice(model, training.run.choice, shown)
  const say = useSay()
  const top = useRef<HTMLDivElement>(null)
  const { run } = training
  useEffect(() => {
    if (taken) top.current?.scrollIntoView({ block: 'nearest' })
  }, [taken])
  const announced = useAnnouncement(say(standingSaid(run)), run.phase)
  const resting = run.phase === 'idle' || run.phase === 'over'
  return (
    <div className="training" ref={top}>
      <WithheldNote />
      {resting && choice && <RecipeForm model={model} choice={choice} onChange={setChoice} />}
      {run.choice && <h3 className="training-title">{say(runSaid(run.choice))}</h3>}
      <RunButtons training={training} choice={choice} />
      <p className="control-hidden" role="status">
        {announced}
      </p>
      {run.phase !== 'idle' && <RunReport training={training} />}
      <KeptList />
    </div>
  )
}
