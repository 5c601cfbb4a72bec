import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useSay, type Said } from '../../figures/language'
import { Fold } from '../Fold'
import { useOffer } from './offer'

const said = {
  title: { en: 'Train it', zh: '训练' },
  coming: { en: 'Loading …', zh: '正在加载……' },
  missing: {
    en: 'This part of the page could not be loaded. Reload the page to try again.',
    zh: '这部分页面没能加载。请刷新页面重试。',
  },
} as const satisfies Readonly<Record<string, Said>>

const TrainingPanel = lazy(async () => ({ default: (await import('./TrainingPanel')).TrainingPanel }))

/** Training in the page; nothing of it is fetched before the fold is opened. */
export function TrainingFold() {
  const taken = useOffer(offer => offer.taken)
  const [opened, setOpened] = useState(false)
  const say = useSay()
  return (
    <Fold title={say(said.title)} open={taken} onOpen={() => setOpened(true)}>
      {(opened || taken) && (
        <ErrorBoundary fallback={<p role="alert">{say(said.missing)}</p>}>
          <Suspense fallback={<p className="control-note">{say(said.coming)}</p>}>
            <TrainingPanel />
          </Suspense>
        </ErrorBoundary>
      )}
    </Fold>
  )
}
