import { exhibits } from '../exhibits'
import type { Said } from '../figures/language'
import { readOutOptions } from '../models'
import { isTrained, readiness, trainedOf, type Recipe, withUnits } from '../recipe'
import { knowsEnough } from './known-share'
import { warn, type Warning } from './warning'

const SETTINGS: Said = {
  en: 'These settings need other numbers than the trained ones: the weights are seeded now. Undo brings them back.',
  zh: '这些设置与训练好的权重不符，现在改用随机种子的权重。撤销即可恢复。',
}

const MODEL: Said = {
  en: 'These trained weights belong to another model: seeded weights are used.',
  zh: '这组训练好的权重属于另一种模型，已改用随机种子的权重。',
}

const COMING: Said = {
  en: 'These trained weights are not here: seeded weights are used.',
  zh: '这组训练好的权重不在这里，已改用随机种子的权重。',
}

/** What a link or a warning calls the weights of a recipe. */
export const weightsName = ({ weights }: Pick<Recipe, 'weights'>): string =>
  weights.kind === 'seed' ? String(weights.seed) : weights.kind === 'kept' ? weights.hash.slice(0, 8) : weights.id

/** The same settings on seeded weights, with nothing read out: the answers were those of what was trained. */
export const onSeeds = (recipe: Recipe): Recipe => ({
  ...recipe,
  weights: exhibits[recipe.model].start.weights,
  options: { ...recipe.options, classes: 0, temperature: readOutOptions.temperature.initial },
})

/** A recipe that can be run: where its trained weights do not fit, it is put on seeded ones, and a sentence says so. */
export function fitting(recipe: Recipe): { readonly recipe: Recipe; readonly warning?: Warning } {
  const state = readiness(recipe)
  if (state.kind === 'ready') return { recipe }
  const said = state.kind === 'missing' ? COMING : state.misfit.kind === 'model' ? MODEL : SETTINGS
  return { recipe: onSeeds(recipe), warning: warn(weightsName(recipe), said) }
}

/** A recipe on trained weights, in the settings they were made for; a sentence of strange words gives way to one of the task. */
export function onTrained(recipe: Recipe, weights: Recipe['weights']): Recipe {
  const trained = trainedOf(weights)
  if (!trained || !isTrained(weights)) return recipe
  const { length, ...rest } = recipe
  const chosen = withUnits({ ...rest, weights, options: { ...recipe.options, ...trained.options } }, undefined)
  if (!knowsEnough({ weights }, recipe.tokens)) return { ...chosen, tokens: trained.example }
  return length === undefined ? chosen : { ...chosen, length }
}

/** A recipe back on the seeded weights and the settings with which its exhibit starts. */
export function offTrained(recipe: Recipe): Recipe {
  const { weights, options } = exhibits[recipe.model].start
  return withUnits({ ...recipe, weights, options }, undefined)
}
