import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { exhibits } from '../exhibits'
import { useSay, type Said } from '../figures/language'
import { actions } from './actions'
import { Brand } from './Brand'
import { openingOf } from './opening'
import { edit, useStore } from './store'
import { words } from './words'

const said = {
  broken: { en: 'This page could not be drawn.', zh: '页面没能画出来。' },
  kept: {
    en: 'Nothing is lost: the link in the address bar still holds what you made, and undo leads back from every way out.',
    zh: '什么都没丢：地址栏里的链接仍保存着你的内容，下面每一步都可以撤销。',
  },
  again: { en: 'Try again', zh: '再试一次' },
} as const satisfies Readonly<Record<string, Said>>

/** Shows its children; when they cannot be drawn, a sentence that says so and ways out. Whatever is then changed is drawn anew. */
export function Rescue({ children }: { readonly children: ReactNode }) {
  const recipe = useStore(state => state.history.present)
  const view = useStore(state => state.view)
  return (
    <ErrorBoundary
      resetKeys={[recipe, view]}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <BrokenPage message={error instanceof Error ? error.message : String(error)} onAgain={resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

/** What is seen instead of a page that cannot be drawn. */
function BrokenPage({ message, onAgain }: { readonly message: string; readonly onAgain: () => void }) {
  const say = useSay()
  const canUndo = useStore(state => state.history.past.length > 0)
  return (
    <div className="page">
      <header className="header">
        <Brand />
      </header>
      <main id="main" className="work">
        <div className="empty" role="alert">
          <p>{say(said.broken)}</p>
          <p>
            {say(said.kept)} <code>{message}</code>
          </p>
          <ul>
            <li>
              <button type="button" className="control-button" onClick={onAgain}>
                {say(said.again)}
              </button>
            </li>
            <li>
              <button type="button" className="control-button" disabled={!canUndo} onClick={actions.undo.run}>
                {say(actions.undo.label)}
              </button>
            </li>
            <li>
              <button type="button" className="control-button" onClick={toStart}>
                {say(words.reset)}
              </button>
            </li>
          </ul>
        </div>
      </main>
    </div>
  )
}

/** Back to where the exhibit opens. */
const toStart = (): void => edit(({ model }) => openingOf(model) ?? exhibits[model].start)
