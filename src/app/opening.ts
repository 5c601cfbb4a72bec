import { exhibits } from '../exhibits'
import { openings, type Opening } from '../exhibits/openings'
import type { ModelId } from '../models'
import { blank, isTrained, readiness, trainedOf, type Recipe, type TrainedSource } from '../recipe'
import type { Said } from '../figures/language'
import { offTrained, weightsName } from './fitting'
import { knowsAll, knowsEnough } from './known-share'
import { warn, type Warning } from './warning'

/** The trained weights that an exhibit opens on. */
export const openingWeights = (model: ModelId): TrainedSource => ({ kind: 'trained', id: openings[model].weights })

/** The recipe that an exhibit opens on; nothing before its trained weights have come. */
export function openingOf(model: ModelId): Recipe | undefined {
  const { tokens, focus } = openings[model]
  const weights = openingWeights(model)
  const trained = trainedOf(weights)
  if (!trained) return undefined
  const empty = blank(model)
  const recipe: Recipe = { ...empty, weights, tokens, focus, options: { ...empty.options, ...trained.options } }
  return readiness(recipe).kind === 'ready' ? recipe : undefined
}

/** The opening that a recipe still is, wherever one looks: the same weights on the same sentence. */
export function openingHere({ model, weights, tokens }: Recipe): Opening | undefined {
  const opening = openings[model]
  const same = weights.kind === 'trained' && weights.id === opening.weights
  return same && tokens.join(' ') === opening.tokens.join(' ') ? opening : undefined
}

/** What an exhibit is found as by someone who comes from another one; `whole` when it brings its own sentence and place. */
export interface Found {
  readonly recipe: Recipe
  readonly whole: boolean
  /** What there is to say where trained weights gave way to seeded ones. */
  readonly warning?: Warning
}

const STRANGE: Said = {
  en: 'The trained weights of this exhibit do not know this sentence well enough: seeded weights are used.',
  zh: '这里训练好的权重认不全这个句子，已改用随机种子的权重。',
}

const LATE: Said = {
  en: 'The trained weights of this exhibit could not be fetched in time: seeded weights are used.',
  zh: '没能及时取得这里训练好的权重，已改用随机种子的权重。',
}

/**
 * Finds an exhibit for someone who comes from `now`. From an untouched opening one goes to an untouched opening; from any
 * other place the sentence goes along, on trained weights if one comes from trained weights and they know its words.
 */
export function find(model: ModelId, now: Recipe, before: Recipe | undefined): Found {
  const { start } = exhibits[model]
  if (!before && !isTrained(now.weights)) return { recipe: start, whole: false }
  const recipe = before ?? openingOf(model) ?? start
  if (openingHere(now) && openingHere(recipe)) return { recipe, whole: true }
  if (!isTrained(recipe.weights)) {
    return { recipe, whole: false, ...(before ? {} : { warning: warn(openings[model].weights, LATE) }) }
  }
  // Weights that were chosen once are kept for what they half know; those that nobody has chosen yet must know it all.
  const suits = (before ? knowsEnough : knowsAll)(recipe, now.tokens)
  if (suits) return { recipe, whole: false }
  return { recipe: before ? offTrained(before) : start, whole: false, warning: warn(weightsName(recipe), STRANGE) }
}
