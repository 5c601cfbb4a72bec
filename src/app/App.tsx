import { Patterns } from '../figures/Hatch'
import { LanguageContext } from '../figures/language'
import { Lighting } from '../figures/LitStyle'
import { Brand } from './Brand'
import { ControlPanel } from './ControlPanel'
import { FormulaLine } from './FormulaLine'
import { Header } from './Header'
import { Notices } from './Notices'
import { Player } from './Player'
import { Rescue } from './Rescue'
import { ShownLater, ShownRecipe, useShown } from './ShownRecipe'
import { Stage } from './Stage'
import { useAppearance } from './use-appearance'
import { panelShown, useStore } from './store'

/** The page: what is to be seen, or before the first weights have come a quiet line that says what is awaited. */
export function App() {
  const language = useStore(state => state.view.language)
  const ready = useStore(state => state.ready)
  useAppearance()
  return (
    <LanguageContext value={language}>
      {ready ? (
        <Rescue>
          <ShownRecipe>
            <Page />
          </ShownRecipe>
        </Rescue>
      ) : (
        <Waiting />
      )}
    </LanguageContext>
  )
}

/** The shell of the page while nothing can be drawn yet. */
function Waiting() {
  return (
    <div className="page">
      <header className="header">
        <Brand />
      </header>
      <Notices />
      <main id="main" className="work" />
    </div>
  )
}

/** Header, stage with its formula and controls, step bar. */
function Page() {
  const panel = useStore(panelShown)
  const { lesson, quiet } = useShown()
  return (
    <>
      <svg className="patterns" width="0" height="0" aria-hidden="true">
        <Patterns />
      </svg>
      <Lighting
        run={lesson.run}
        className="page"
        data-panel={panel ? 'shown' : 'hidden'}
        data-motion={quiet ? 'reduced' : undefined}
      >
        <Header />
        <Notices />
        <main id="main" className="work">
          <Stage />
          <FormulaLine />
          <Player />
        </main>
        <ShownLater>
          <ControlPanel />
        </ShownLater>
      </Lighting>
    </>
  )
}
