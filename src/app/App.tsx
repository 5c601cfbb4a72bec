import { Patterns } from '../figures/Hatch'
import { LanguageContext } from '../figures/language'
import { Lighting } from '../figures/LitStyle'
import { ControlPanel } from './ControlPanel'
import { FormulaLine } from './FormulaLine'
import { Header } from './Header'
import { Notices } from './Notices'
import { Player } from './Player'
import { Stage } from './Stage'
import { useAppearance } from './use-appearance'
import { useLesson } from './use-lesson'
import { panelShown, useStore } from './store'

/** The page: header, stage with its formula and controls, step bar. */
export function App() {
  const language = useStore(state => state.view.language)
  const panel = useStore(panelShown)
  const { lesson } = useLesson()
  useAppearance()
  return (
    <LanguageContext value={language}>
      <svg className="patterns" width="0" height="0" aria-hidden="true">
        <Patterns />
      </svg>
      <Lighting run={lesson.run} className="page" data-panel={panel ? 'shown' : 'hidden'}>
        <Header />
        <Notices />
        <main id="main" className="work">
          <Stage />
          <FormulaLine />
          <Player />
        </main>
        <ControlPanel />
      </Lighting>
    </LanguageContext>
  )
}
