import { BEGIN, PAD } from '../tasks/vocabulary'
import type { Recipe } from './recipe'
import { trainedOf } from './trained'

/** The most padding that a sentence can be given. */
export const MOST_PADDING = 8

/** What stands at the positions that a run has: words first, then padding. */
export interface Positions {
  readonly tokens: readonly string[]
  /** How many of them are words; the mark of the beginning counts as one. */
  readonly words: number
  /** Set when the first of them is no word of the sentence but the mark that training put before it. */
  readonly begins?: true
}

/** The part of a recipe that says what stands where. */
type Read = Pick<Recipe, 'tokens' | 'length'> & Partial<Pick<Recipe, 'weights'>>

/** Worked out once for a list and a length, so that figures get equal lists as one list. */
const known = new WeakMap<readonly string[], Map<string, Positions>>()

/**
 * The positions of a recipe: its first tokens when fewer are read, and padding when there are more, behind the mark of
 * the beginning where trained weights know one. A sentence without words has none.
 */
export function positionsOf({ tokens, length, weights }: Read): Positions {
  const words = tokens.length
  const count = length === undefined || words === 0 ? words : Math.max(1, Math.min(length, words + MOST_PADDING))
  const begins = count > 0 && trainedOf(weights)?.begins === true
  const lists = known.get(tokens) ?? new Map<string, Positions>()
  known.set(tokens, lists)
  const key = `${begins ? BEGIN : ''}${count}`
  const found = lists.get(key) ?? (begins ? begun(padded(tokens, count)) : padded(tokens, count))
  lists.set(key, found)
  return found
}

function padded(tokens: readonly string[], count: number): Positions {
  const read = count < tokens.length ? tokens.slice(0, count) : tokens
  const padding = Array.from({ length: count - read.length }, () => PAD)
  return { tokens: padding.length > 0 ? [...read, ...padding] : read, words: read.length }
}

const begun = ({ tokens, words }: Positions): Positions => ({
  tokens: [BEGIN, ...tokens],
  words: words + 1,
  begins: true,
})

/** How many positions there are besides the mark of the beginning: what `length` counts. */
export const lengthOf = (recipe: Read): number => {
  const { tokens, begins } = positionsOf(recipe)
  return tokens.length - (begins ? 1 : 0)
}

/** The recipe with this many positions; as many as there are tokens is what goes without saying. */
export function withLength(recipe: Recipe, length: number): Recipe {
  const { length: before, ...whole } = recipe
  const wanted = length === recipe.tokens.length ? undefined : length
  return wanted === before ? recipe : wanted === undefined ? whole : { ...whole, length: wanted }
}

/** The recipe with other tokens, all of which are read. */
export const withTokens = (recipe: Recipe, tokens: readonly string[]): Recipe =>
  withLength({ ...recipe, tokens }, tokens.length)
