import { useSay, type Said } from '../figures/language'
import { PinList } from '../figures/controls/PinList'
import { PresetBar } from '../figures/controls/PresetBar'
import { nameOf, type Preset } from '../exhibits'
import { CellInspector } from './CellInspector'
import { Dials } from './Dials'
import { GatePads } from './GatePads'
import { LearnedNumbers } from './LearnedNumbers'
import { Options } from './Options'
import { Predictions } from './Predictions'
import type { Pin } from '../recipe'
import { edit, set, useStore } from './store'
import { useLesson } from './use-lesson'
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
      <Predictions />
      <GatePads />
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
          pins={recipe.pins.map((pin, k) => ({ id: String(k), title: titleOf(pin, names), number: pin.number }))}
          onRelease={id => edit(r => ({ ...r, pins: r.pins.filter((_, k) => String(k) !== id) }))}
          onReleaseAll={() => edit(r => ({ ...r, pins: [] }))}
        />
      )}
      <Options />
      <LearnedNumbers />
      <p className="provenance">
        {say(recipe.weights.kind === 'seed' ? words.provenance : words.provenanceExample)}
        {recipe.model === 'attention' && <> {say(words.routing)}</>}
      </p>
      <button type="button" className="control-button" onClick={() => edit(() => exhibit.start)}>
        {say(words.reset)}
      </button>
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

/** "keep gate f · word 2 · unit 1", as much of it as the pin narrows down. */
function titleOf({ name, time, row }: Pin, names: Readonly<Record<string, Said>>): Said {
  const said = nameOf(name, names)
  const where = typeof time === 'number' ? { en: ` · word ${time}`, zh: ` · 第 ${time} 个词` } : { en: '', zh: '' }
  const unit = typeof row === 'number' ? { en: ` · unit ${row + 1}`, zh: ` · 单元 ${row + 1}` } : { en: '', zh: '' }
  return { en: said.en + where.en + unit.en, zh: said.zh + where.zh + unit.zh }
}
