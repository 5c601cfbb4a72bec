import { gru } from '../../../../src/exhibits/gru'
import { lstm } from '../../../../src/exhibits/lstm'
import { rnn } from '../../../../src/exhibits/rnn'
import { stepsOf } from '../../../../src/exhibits/steps'
import { blank, positionsOf, run as runOf, type Recipe } from '../../../../src/recipe'
import { snapshot as snapshotOf } from '../../../../src/trace'
import type { Options, PlateId } from '../../../../src/figures/chain/drawing'

const exhibits = { rnn, gru, lstm }

/** Everything a chain is given for "I saw a saw" and seeded weights. */
export function stage(
  plate: PlateId,
  options: Options,
  tokens: readonly string[] = ['I', 'saw', 'a', 'saw'],
  length?: number,
) {
  const empty = blank(plate)
  const recipe: Recipe = {
    ...empty,
    options: { ...empty.options, ...options },
    tokens,
    weights: { kind: 'seed', seed: 1 },
    ...(length === undefined ? {} : { length }),
  }
  const positions = positionsOf(recipe)
  const run = runOf(recipe)
  const exhibit = exhibits[plate]
  return {
    ...{ plate, options: recipe.options, tokens: positions.tokens, words: positions.words, run },
    ...{ folded: false, marked: false },
    snapshot: snapshotOf(run),
    steps: stepsOf(exhibit, recipe, run),
    names: exhibit.names(recipe.options),
  }
}
