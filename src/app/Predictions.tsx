import { useState } from 'react'
import { predictions } from '../exhibits/predictions'
import { PredictionCard } from '../figures/controls/PredictionCard'
import { useStore } from './store'

/** The questions of the exhibit, one at a time. */
export function Predictions() {
  const model = useStore(state => state.history.present.model)
  const [turn, setTurn] = useState(0)
  const all = predictions[model]
  const now = all[turn % all.length]
  if (!now) return null
  return (
    <PredictionCard
      key={`${model} ${now.id}`}
      {...now}
      {...(all.length > 1 ? { onNext: () => setTurn(turn + 1) } : {})}
    />
  )
}
