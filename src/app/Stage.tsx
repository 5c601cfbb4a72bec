import { Suspense, useMemo, useRef } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useSay } from '../figures/language'
import { useConstancy } from '../figures/use-constancy'
import { useSize } from '../figures/use-size'
import { placeOf, withPin } from '../recipe'
import { labelOf } from '../trace'
import { Breadcrumb } from './Breadcrumb'
import { Caption } from './Caption'
import { EmptyStage } from './EmptyStage'
import { InnerView } from './InnerView'
import { goTo, goToToken, open } from './moves'
import { edit, look, useStore } from './store'
import { useLesson } from './use-lesson'
import { words } from './words'

/** The drawing at the level one looks at. */
export function Stage() {
  const { recipe, lesson } = useLesson()
  const painting = useStore(state => state.painting)
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const say = useSay()
  const { level } = recipe.focus
  useConstancy(frame, level)
  const { exhibit, run, snapshot, steps, index } = lesson
  const names = useMemo(() => exhibit.names(recipe.options), [exhibit, recipe.options])
  const paint = (query: number, key: number, visible: boolean) => {
    const label = labelOf(run, 'B')
    if (!label) return
    const [row, col] = recipe.options['tokens'] === 'columns' ? [key, query] : [query, key]
    edit(r => ({ ...r, pins: withPin(r.pins, { ...placeOf(label, row, col), number: visible ? 1 : 0 }) }))
  }
  return (
    <section className="stage" aria-label={say(words.drawing)} data-level={level}>
      <div className="stage-head">
        <Breadcrumb />
        <Caption />
      </div>
      <div className="stage-frame" ref={frame}>
        <ErrorBoundary resetKeys={[recipe]} fallbackRender={({ error }) => <Broken message={String(error)} />}>
          <Suspense>
            {recipe.tokens.length === 0 ? (
              <EmptyStage />
            ) : width < 1 ? null : level === 'overview' || level === 'cell' ? (
              <exhibit.Stage
                recipe={recipe}
                run={run}
                snapshot={snapshot}
                steps={steps}
                step={index}
                level={level}
                names={names}
                width={width}
                height={height}
                painting={painting}
                onOpen={open}
                onToken={goToToken}
                onStep={id => goTo(steps.findIndex(s => s.id === id))}
                onAsk={asker => look({ asker })}
                onPaint={paint}
              />
            ) : (
              <InnerView width={width} height={height} />
            )}
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  )
}

function Broken({ message }: { readonly message: string }) {
  const say = useSay()
  return (
    <p role="alert" className="broken">
      {say(words.broken)} <code>{message}</code>
    </p>
  )
}
