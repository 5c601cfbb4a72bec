import { Suspense, useMemo, useRef } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useSay } from '../figures/language'
import { LetteringContext, wallLettering } from '../figures/theme/lettering'
import { useConstancy } from '../figures/use-constancy'
import { useSize } from '../figures/use-size'
import { isLanguageModel, placeOf, withPin } from '../recipe'
import { labelOf } from '../trace'
import { Breadcrumb } from './Breadcrumb'
import { Caption } from './Caption'
import { EmptyStage } from './EmptyStage'
import { InnerView } from './InnerView'
import { goToStep, goToToken, open } from './moves'
import { edit, look, useStore } from './store'
import { useLesson } from './use-lesson'
import { useShownUnits } from './UnitLens'
import { shownTheme } from './view'
import { words } from './words'

/** The drawing at the level one looks at. */
export function Stage() {
  const { recipe, lesson } = useLesson()
  const painting = useStore(state => state.painting)
  const units = useShownUnits()
  const { folded, marked } = useStore(state => state.view)
  const onWall = useStore(state => shownTheme(state.view.theme) === 'projector')
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const say = useSay()
  const { level } = recipe.focus
  useConstancy(frame, level)
  const { exhibit, run, snapshot, steps, index, trainingUpdates } = lesson
  const names = useMemo(() => exhibit.names(recipe.options), [exhibit, recipe.options])
  const paint = (query: number, key: number, visible: boolean) => {
    const label = labelOf(run, 'B')
    if (!label) return
    const [row, col] = recipe.options['tokens'] === 'columns' ? [key, query] : [query, key]
    edit(r => ({ ...r, pins: withPin(r.pins, { ...placeOf(label, row, col), number: visible ? 1 : 0 }) }))
  }
  return (
    <section
      className="stage"
      aria-label={say(words.drawing)}
      data-level={level}
      data-model={recipe.model}
      data-writes={isLanguageModel(recipe)}
    >
      <div className="stage-head">
        <Breadcrumb />
        <Caption />
      </div>
      <div className="stage-frame" ref={frame}>
        <ErrorBoundary resetKeys={[recipe]} fallbackRender={({ error }) => <Broken message={String(error)} />}>
          <LetteringContext value={onWall ? wallLettering(height) : 1}>
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
                  units={units}
                  painting={painting}
                  folded={folded}
                  marked={marked}
                  trainingUpdates={trainingUpdates}
                  onOpen={open}
                  onToken={goToToken}
                  onStep={goToStep}
                  onAsk={asker => look({ asker })}
                  onPaint={paint}
                />
              ) : (
                <InnerView width={width} height={height} />
              )}
            </Suspense>
          </LetteringContext>
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
