import { cutOf, isKnown, type Recipe } from '../recipe'

/** How many of its words trained weights must know for a sentence to be worth reading with them. */
const ENOUGH = 0.5

const knownAmong = (by: Pick<Recipe, 'weights'>, tokens: readonly string[]): number =>
  tokens.filter(token => isKnown(by, token)).length

/** Whether weights know every word of a sentence that has any. */
export const knowsAll = (by: Pick<Recipe, 'weights'>, tokens: readonly string[]): boolean =>
  tokens.length > 0 && knownAmong(by, tokens) === tokens.length

/** A sentence of words is not one of letters, although a few of its words, such as “I” and “a”, are letters as well. */
const isCutAlike = ({ weights }: Pick<Recipe, 'weights'>, tokens: readonly string[]): boolean =>
  cutOf(weights).mode === 'word' || tokens.every(token => [...token].length === 1)

/** Whether weights know so much of a sentence that reading it says something. */
export const knowsEnough = (by: Pick<Recipe, 'weights'>, tokens: readonly string[]): boolean =>
  tokens.length > 0 && isCutAlike(by, tokens) && knownAmong(by, tokens) >= ENOUGH * tokens.length
