import { models } from '../models'
import type { Recipe } from '../recipe'
import { stepsAtOnce, stepsInTime, type Run, type Step } from '../trace'
import type { Exhibit } from './exhibit'

/** Every press of "next" of an exhibit on a recipe. Their number depends on the settings and the number of tokens alone. */
export function stepsOf(exhibit: Exhibit, recipe: Recipe, run: Run): readonly Step[] {
  const beats = exhibit.beats(recipe.options)
  return models[exhibit.id].kind === 'recurrent'
    ? stepsInTime(run, recipe.tokens.length, beats)
    : stepsAtOnce(run, beats)
}

/** Where a step id stands; a step that does not exist in this variant falls back to the same beat or position, then to the first. */
export function indexOf(steps: readonly Step[], id: string): number {
  const exact = steps.findIndex(step => step.id === id)
  if (exact >= 0) return exact
  const [time, beat] = id.includes('.') ? id.split('.') : [undefined, id]
  const near = steps.findIndex(step => step.beat === beat && (time === undefined || step.time === Number(time)))
  if (near >= 0) return near
  const last = steps.findLastIndex(step => time !== undefined && step.time <= Number(time))
  return Math.max(0, last)
}
