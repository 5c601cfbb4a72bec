import { exhibits } from '../exhibits'
import { openings, type Opening } from '../exhibits/openings'
import type { ModelId } from '../models'
import { blank, isTrained, readiness, trainedOf, type Recipe, type TrainedSource } from '../recipe'
import { offTrained } from './fitting'
import { knowsAll, knowsEnough } from './known-share'

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
  if (!isTrained(recipe.weights)) return { recipe, whole: false }
  // Weights that were chosen once are kept for what they half know; those that nobody has chosen yet must know it all.
  const suits = (before ? knowsEnough : knowsAll)(recipe, now.tokens)
  return { recipe: suits ? recipe : before ? offTrained(before) : start, whole: false }
}
