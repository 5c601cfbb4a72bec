import { shownUnits, unitCount } from '../exhibits/lens'
import { useSay, type Said } from '../figures/language'
import type { Recipe } from '../recipe'
import { Fold } from './Fold'
import { knowledgeOf } from './known-units'
import type { Listed } from './library'
import { recipeNow, showUnits, useStore } from './store'
import { isLive } from './training/carried'
import { useLesson } from './use-lesson'
import './unit-lens.css'

/** Fewer units than this are always drawn. */
const FEW = 2

const said = {
  units: { en: 'Units', zh: '单元' },
  all: { en: 'Show all', zh: '全部显示' },
  usual: { en: 'The telling ones', zh: '有含义的单元' },
} as const satisfies Readonly<Record<string, Said>>

const title = (shown: number, count: number): Said => ({
  en: shown === count ? `Units drawn: all ${count}` : `Units drawn: ${shown} of ${count}`,
  zh: shown === count ? `画出的单元：全部 ${count} 个` : `画出的单元：${shown} / ${count}`,
})

const unitName = (unit: number): Said => ({ en: `unit ${unit + 1}`, zh: `单元 ${unit + 1}` })

/** The units that the recipe on screen shows; nothing where all of them are. */
export function useShownUnits(): readonly number[] | undefined {
  const { recipe } = useLesson()
  const listed = useStore(state => state.listed)
  return unitsOf(recipe, listed)
}

/** While weights are being learnt, what a unit tells changes from moment to moment: the drawn ones stay the same. */
const FIRST: readonly number[] = [0, 1, 2, 3]

function unitsOf(recipe: Recipe, listed: readonly Listed[]): readonly number[] | undefined {
  const { weights } = recipe
  if (weights.kind === 'trained' && isLive(weights.id)) return shownUnits(recipe, FIRST)
  return shownUnits(recipe, knowledgeOf(recipe, listed)?.units.map(({ unit }) => unit) ?? [])
}

/** Takes a unit into the picture, or out of it unless it is the last one. */
function toggle(unit: number, shown: readonly number[]): void {
  const next = shown.includes(unit) ? shown.filter(other => other !== unit) : [...shown, unit]
  if (next.length > 0) showUnits(next.length === unitCount(recipeNow()) ? 'all' : next)
}

/** Which units of a state are drawn: those that tell something, all of them, or any that one picks. */
export function UnitLens() {
  const { recipe } = useLesson()
  const say = useSay()
  const units = useShownUnits()
  const count = unitCount(recipe)
  if (count === undefined || count <= FEW || recipe.tokens.length === 0) return null
  const all = Array.from({ length: count }, (_, unit) => unit)
  const shown = units ?? all
  return (
    <Fold title={say(title(shown.length, count))}>
      <div className="unit-lens" role="group" aria-label={say(said.units)}>
        {all.map(unit => (
          <button
            key={unit}
            type="button"
            className="control-button"
            aria-label={say(unitName(unit))}
            aria-pressed={shown.includes(unit)}
            onClick={() => toggle(unit, shown)}
          >
            {unit + 1}
          </button>
        ))}
      </div>
      <div className="unit-lens">
        <button type="button" className="control-button" disabled={!units} onClick={() => showUnits('all')}>
          {say(said.all)}
        </button>
        {recipe.units !== undefined && (
          <button type="button" className="control-button" onClick={() => showUnits(undefined)}>
            {say(said.usual)}
          </button>
        )}
      </div>
    </Fold>
  )
}
