import { useState } from 'react'
import { predictions } from '../exhibits/predictions'
import { PredictionCard } from '../figures/controls/PredictionCard'
import { useSay, type Said } from '../figures/language'
import { Fold } from './Fold'
import { useStore } from './store'

const TITLE: Said = { en: 'Predict first', zh: '先猜一猜' }

/** The questions of the exhibit, one at a time. */
export function Predictions() {
  const model = useStore(state => state.history.present.model)
  const [turn, setTurn] = useState(0)
  const say = useSay()
  const all = predictions[model]
  const now = all[turn % all.length]
  if (!now) return null
  return (
    <Fold title={say(TITLE)}>
      <PredictionCard
        key={`${model} ${now.id}`}
        {...now}
        {...(all.length > 1 ? { onNext: () => setTurn(turn + 1) } : {})}
      />
    </Fold>
  )
}
