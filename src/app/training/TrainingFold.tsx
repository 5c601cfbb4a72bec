import { lazy, Suspense } from 'react'
import { useSay, type Said } from '../../figures/language'
import { Fold } from '../Fold'
import { useOffer } from './offer'

const said = {
  title: { en: 'Train it', zh: '训练' },
  coming: { en: 'Loading …', zh: '正在加载……' },
} as const satisfies Readonly<Record<string, Said>>

const TrainingPanel = lazy(async () => ({ default: (await import('./TrainingPanel')).TrainingPanel }))

/** Training in the page; nothing of it is fetched before the fold is opened. */
export function TrainingFold() {
  const taken = useOffer(offer => offer.taken)
  const say = useSay()
  return (
    <Fold title={say(said.title)} open={taken}>
      <Suspense fallback={<p className="control-note">{say(said.coming)}</p>}>
        <TrainingPanel />
      </Suspense>
    </Fold>
  )
}
