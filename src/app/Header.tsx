import { exhibits } from '../exhibits'
import { Glyph } from '../figures/controls/parts/Glyph'
import { useSay } from '../figures/language'
import { Brand } from './Brand'
import { HelpDialog } from './HelpDialog'
import { Sentence } from './Sentence'
import { ViewMenu } from './ViewMenu'
import { actions } from './actions'
import { travel } from './follow'
import { panelShown, set, setView, useStore } from './store'
import { words } from './words'

/** Name, models, sentence, and how to look at it. */
export function Header() {
  const model = useStore(state => state.history.present.model)
  const language = useStore(state => state.view.language)
  const canUndo = useStore(state => state.history.past.length > 0)
  const canRedo = useStore(state => state.history.future.length > 0)
  const say = useSay()
  return (
    <header className="header">
      <a className="skip" href="#main" onClick={skipToMain}>
        {say(words.skip)}
      </a>
      <Brand />
      <nav aria-label={say(words.models)} className="tabs">
        {Object.values(exhibits).map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === model ? 'page' : undefined}
            onClick={() => void travel(id)}
          >
            {say(title)}
          </button>
        ))}
      </nav>
      <Sentence />
      <div className="tools">
        <button type="button" disabled={!canUndo} onClick={actions.undo.run} title="Ctrl+Z">
          <Glyph name="undo" />
          <span>{say(actions.undo.label)}</span>
        </button>
        <button type="button" disabled={!canRedo} onClick={actions.redo.run} title="Ctrl+Shift+Z">
          <Glyph name="redo" />
          <span>{say(actions.redo.label)}</span>
        </button>
        <PanelButton />
        <ViewMenu />
        <button
          type="button"
          lang={language === 'en' ? 'zh-Hans' : 'en'}
          onClick={() => setView({ language: language === 'en' ? 'zh' : 'en' })}
        >
          {say(words.language)}
        </button>
        <HelpDialog />
      </div>
    </header>
  )
}

/** The hash belongs to the recipe, so the skip link moves the focus itself. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault()
  const main = document.getElementById('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}

/** Gives the drawing the whole width, or what can be tried its place back. Narrow pages have it below the drawing. */
function PanelButton() {
  const shown = useStore(panelShown)
  const say = useSay()
  return (
    <button type="button" className="panel-button" aria-expanded={shown} onClick={() => set({ panel: !shown })}>
      {say(words.controls)}
    </button>
  )
}
