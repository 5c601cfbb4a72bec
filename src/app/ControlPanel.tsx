import { useSay } from '../figures/language'
import { PinList } from '../figures/controls/PinList'
import { PresetBar } from '../figures/controls/PresetBar'
import type { Preset } from '../exhibits'
import { pinTitle } from '../exhibits/pin-title'
import { CellInspector } from './CellInspector'
import { ChainSwitches } from './ChainSwitches'
import { Comparisons } from './Comparisons'
import { Dials } from './Dials'
import { GatePads } from './GatePads'
import { InFrameworks } from './InFrameworks'
import { KnowledgeFold } from './KnowledgeFold'
import { LearnedNumbers } from './LearnedNumbers'
import { Options } from './Options'
import { Predictions } from './Predictions'
import { Provenance } from './Provenance'
import { isTrained } from '../recipe'
import { openingOf } from './opening'
import { OpeningPoint } from './OpeningPoint'
import { GoOn } from './output/GoOn'
import { edit, set, useStore } from './store'
import { TrainingFold } from './training/TrainingFold'
import { UnitLens } from './UnitLens'
import { useLesson } from './use-lesson'
import { WeightSourceControl } from './WeightSourceControl'
import { WhyScalingFold } from './WhyScalingFold'
import { words } from './words'

/** What can be tried: the chosen cell, the gates and the what-ifs in sight, the rest one press away. */
export function ControlPanel() {
  const { recipe, lesson } = useLesson()
  const painting = useStore(state => state.painting)
  const { exhibit } = lesson
  const say = useSay()
  const names = exhibit.names(recipe.options)
  const presets = exhibit.presets(recipe)
  const chosen = presets.find(preset => preset.applied(recipe))
  return (
    <aside className="panel" aria-label={say(words.controls)}>
      <h2 className="control-hidden">{say(words.controls)}</h2>
      <CellInspector />
      <p className="question">{say(exhibit.question)}</p>
      <OpeningPoint />
      <GoOn />
      <Predictions />
      <GatePads />
      <Comparisons />
      <PresetBar
        presets={presets}
        chosen={chosen?.id}
        onChoose={id =>
          choose(
            chosen,
            presets.find(p => p.id === id),
          )
        }
      />
      <Dials />
      <ChainSwitches />
      {recipe.model === 'attention' && (
        <button
          type="button"
          className="control-button"
          aria-pressed={painting}
          onClick={() => set({ painting: !painting })}
        >
          {say(words.paint)}
        </button>
      )}
      {recipe.pins.length > 0 && (
        <PinList
          pins={recipe.pins.map((pin, k) => ({
            id: String(k),
            title: pinTitle(pin, names, recipe, lesson.run),
            number: pin.number,
          }))}
          onRelease={id => edit(r => ({ ...r, pins: r.pins.filter((_, k) => String(k) !== id) }))}
          onReleaseAll={() => edit(r => ({ ...r, pins: [] }))}
        />
      )}
      <WhyScalingFold />
      <WeightSourceControl />
      <KnowledgeFold />
      <UnitLens />
      <TrainingFold />
      <Options />
      <LearnedNumbers />
      <InFrameworks />
      <Provenance />
      <button
        type="button"
        className="control-button"
        onClick={() => edit(() => openingOf(exhibit.id) ?? exhibit.start)}
      >
        {say(words.reset)}
      </button>
      {isTrained(recipe.weights) && (
        <button type="button" className="control-button" onClick={() => edit(() => exhibit.start)}>
          {say(words.seededExample)}
        </button>
      )}
    </aside>
  )
}

/** One what-if at a time: the new one replaces the old one. */
function choose(before: Preset | undefined, next: Preset | undefined): void {
  edit(recipe => {
    const clean = before?.applied(recipe) ? before.release(recipe) : recipe
    return next ? next.apply(clean) : clean
  })
}
