import { withTokens, type Recipe } from '../recipe'

/** New tokens are all read, and keep the place where one looks as far as it still exists; hand-set inputs belong to their own tokens. */
export function reread(recipe: Recipe, tokens: readonly string[]): Recipe {
  const weights = recipe.weights.kind === 'example' ? ({ kind: 'seed', seed: 1 } as const) : recipe.weights
  const { asker, ...rest } = recipe.focus
  const focus = asker === undefined ? rest : { ...rest, asker: Math.max(0, Math.min(asker, tokens.length - 1)) }
  return withTokens({ ...recipe, weights, focus }, tokens)
}
