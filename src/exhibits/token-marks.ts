import type { TokenMarks } from '../figures/token-marks'
import { positionsOf, readsRare, unknownTokens, type Recipe } from '../recipe'

/** Which tokens a recipe's weights have never met, and whether training put a mark before the first. */
export function tokenMarks(recipe: Recipe): TokenMarks {
  const begins = positionsOf(recipe).begins === true
  const unknown = unknownTokens(recipe).map(k => k + (begins ? 1 : 0))
  return { begins, unknown, rare: readsRare(recipe) }
}
