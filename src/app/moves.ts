import { cellInFocus, lessonOf, valueInFocus } from './lesson'
import { look, lookAt, recipeNow } from './store'
import type { Level } from '../trace'

/** How close one looks, from the sentence to one number. */
export const levels: readonly Level[] = ['overview', 'cell', 'operation', 'scalar']

/** Goes to a step by its place; the inner levels then show what that step made. */
export function goTo(index: number): void {
  const { focus } = recipeNow()
  const { steps } = lessonOf(recipeNow())
  const step = steps[Math.max(0, Math.min(index, steps.length - 1))]
  if (!step) return
  const { level, asker, cell } = focus
  lookAt({
    step: step.id,
    level,
    ...(asker === undefined ? {} : { asker }),
    ...(cell && level === 'scalar' ? { cell } : {}),
  })
}

/** Goes to a step by its name; a recipe that has none of that name stays where it is. */
export function goToStep(id: string): void {
  const index = lessonOf(recipeNow()).steps.findIndex(step => step.id === id)
  if (index >= 0) goTo(index)
}

/** So many steps on, or back when negative. */
export const stepBy = (count: number): void => goTo(lessonOf(recipeNow()).index + count)

/** The step that first shows a value at a position, or any step of that position. */
export function goToToken(time: number): void {
  const { steps, step } = lessonOf(recipeNow())
  const same = steps.findIndex(s => s.time === time && s.beat === step?.beat && s.track.layer === step.track.layer)
  const here = steps.findLastIndex(s => s.time === time && s.track.layer === step?.track.layer)
  const any = here >= 0 ? here : steps.findLastIndex(s => s.time === time)
  goTo(same >= 0 ? same : Math.max(any, 0))
}

/** One level down on a cell of a value: sentence → position → operation → number. */
export function open(id: string, row: number, col: number): void {
  const { focus } = recipeNow()
  const lesson = lessonOf(recipeNow())
  const next = levels[Math.min(levels.indexOf(focus.level) + 1, levels.length - 1)] ?? 'scalar'
  const own = lesson.steps.find(s => s.values.includes(id) && s.part === undefined)
  const step = focus.level === 'overview' && own && own.time > 0 ? own.id : focus.step
  const asks = lesson.run.byId.get(id)?.cols === lesson.positions.tokens.length && own?.time === 0
  look({ step, level: next, value: id, cell: [row, col], ...(asks ? { asker: row } : {}) })
}

/** One level down on whatever the step is about. */
export function zoomIn(): void {
  const recipe = recipeNow()
  const lesson = lessonOf(recipe)
  const value = valueInFocus(recipe, lesson)
  if (value !== undefined) open(value, ...cellInFocus(recipe, lesson.run, value))
}

/** One level up; from the sentence nothing happens. */
export function zoomOut(): void {
  const { focus } = recipeNow()
  zoomTo(levels[Math.max(levels.indexOf(focus.level) - 1, 0)] ?? 'overview')
}

/** Looks from this level; what was pointed at is kept where it can still be seen. */
export function zoomTo(level: Level): void {
  const { step, asker, value, cell } = recipeNow().focus
  const keep = level === 'operation' || level === 'scalar'
  lookAt({
    step,
    level,
    ...(asker === undefined ? {} : { asker }),
    ...(keep && value !== undefined ? { value } : {}),
    ...(keep && cell ? { cell } : {}),
  })
}
