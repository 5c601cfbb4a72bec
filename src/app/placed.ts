import { exhibits, isStepName } from '../exhibits'
import type { Said } from '../figures/language'
import type { Recipe } from '../recipe'
import { lessonOf } from './lesson'
import type { Warning } from './warning'

const said = (text: string): Said => ({
  en: `This exhibit has no step “${text}”, which the link names; the nearest one is shown.`,
  zh: `链接里的步骤“${text}”在这里不存在，已转到最接近的一步。`,
})

const exists = ({ model, focus }: Recipe): boolean => isStepName(exhibits[model], focus.step)

/** What there is to say of a link to a step that no settings have; one that other settings or a longer sentence have is left unsaid. */
export const stepNotices = (recipe: Recipe): readonly Warning[] =>
  exists(recipe) ? [] : [{ kind: 'link', key: 'step', text: recipe.focus.step, said: said(recipe.focus.step) }]

/** A recipe that can be run, at a step that there is: its own address must not be damaged again. */
export const placed = (recipe: Recipe): Recipe =>
  exists(recipe) ? recipe : { ...recipe, focus: { ...recipe.focus, step: lessonOf(recipe).step?.id ?? 'start' } }
