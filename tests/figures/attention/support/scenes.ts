import { blank, run as runOf, type Recipe } from '../../../../src/recipe'
import { reads, snapshot as snapshotOf, stepsAtOnce, type Beat } from '../../../../src/trace'
import { progressAt } from '../../../../src/figures/attention/progress'
import { readAttention } from '../../../../src/figures/attention/reading'

const beats: readonly Beat[] = [
  { id: 'project', shows: ['Q', 'K', 'V'] },
  { id: 'score', shows: ['S'] },
  { id: 'scale', shows: ['Z'] },
  { id: 'hide', shows: ['M'] },
  { id: 'exponentiate', shows: ['E'] },
  { id: 'share', shows: ['A'] },
  { id: 'weigh', shows: ['O'], part: 'terms' },
  { id: 'sum', shows: ['O'] },
]

/** The sentence whose numbers can be checked by hand. */
export const byHand: Pick<Recipe, 'tokens' | 'weights'> = {
  tokens: ['I', 'saw', 'a', 'saw'],
  weights: { kind: 'example', id: 'four-tokens' },
}

/** `count` different words with seeded numbers. */
export const words = (count: number): Pick<Recipe, 'tokens' | 'weights'> => ({
  tokens: Array.from({ length: count }, (_, k) => `word${k + 1}`),
  weights: { kind: 'seed', seed: 2 },
})

/** Everything a figure reads of one attention run at one step. */
export function sceneOf(source: Pick<Recipe, 'tokens' | 'weights'>, options: Recipe['options'] = {}, stepId = 'share') {
  const start = blank('attention')
  const hand = source.weights.kind === 'example' ? { size: 4, valueSize: 2, input: 4 } : {}
  const recipe: Recipe = { ...start, ...source, options: { ...start.options, ...hand, ...options } }
  const run = runOf(recipe)
  const snapshot = snapshotOf(run)
  const steps = stepsAtOnce(run, beats)
  const step = steps.findIndex(({ id }) => id === stepId)
  const reading = readAttention(snapshot, recipe.options)
  const progress = progressAt(steps, step, reading, id => reads(run, id))
  return { recipe, run, snapshot, steps, step, reading, progress, tokens: recipe.tokens, options: recipe.options }
}
