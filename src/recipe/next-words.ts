import { END, isSpecial } from '../tasks/vocabulary'
import { labelOf, type Run } from '../trace'
import { positionsOf } from './positions'
import type { Recipe } from './recipe'
import { trainedOf } from './trained'

/** A word that a language model may go on with, or the end; its share is that of the run, at the temperature of the recipe. */
export interface NextWord {
  /** Which of the answers it is. */
  readonly index: number
  readonly word: string
  readonly share: number
  /** Set for the mark behind the last word: whoever takes it writes nothing more. */
  readonly ends: boolean
}

/** Whether the weights of a recipe were trained to say what comes next: their answers are the words that they know. */
export const isLanguageModel = ({ weights }: Pick<Recipe, 'weights'>): boolean =>
  trainedOf(weights)?.kind === 'next-word'

/** The shares after the last word that is read, in the order of the answers. */
function sharesAtEnd(recipe: Recipe, run: Run): readonly number[] {
  const at = positionsOf(recipe).words
  for (const id of run.byId.keys()) {
    const label = labelOf(run, id)
    const value = run.byId.get(id)
    if (value && label?.name === 'y_hat' && label.time === at) return [...value.data]
    if (value && label?.name === 'Y_hat') {
      const columns = recipe.options['tokens'] === 'columns'
      const [count, start, stride] = columns ? [value.rows, at - 1, value.cols] : [value.cols, (at - 1) * value.cols, 1]
      return Array.from({ length: count }, (_, k) => value.data[start + k * stride] ?? NaN)
    }
  }
  return []
}

/**
 * What a language model may write behind the sentence, the likeliest first; nothing where only a part of it is read. Marks
 * of the machinery other than the end cannot be written.
 */
export function nextWords(recipe: Recipe, run: Run): readonly NextWord[] {
  const trained = trainedOf(recipe.weights)
  const { words, begins } = positionsOf(recipe)
  if (!trained || !isLanguageModel(recipe) || words - (begins ? 1 : 0) < recipe.tokens.length) return []
  return sharesAtEnd(recipe, run)
    .map((share, index) => ({ index, word: trained.words[index] ?? '', share, ends: trained.words[index] === END }))
    .filter(({ word, ends }) => ends || !isSpecial(word))
    .sort((a, b) => b.share - a.share)
}

/** One of these by chance, each as often as its share says; `chance` is a number in [0, 1). */
export function drawByShare(words: readonly NextWord[], chance: number): NextWord | undefined {
  let left = chance * words.reduce((sum, { share }) => sum + share, 0)
  return words.find(({ share }) => (left -= share) < 0) ?? words[0]
}

/** Where sentences end with a sign and not with a mark of their own. */
const STOP = '.'

/** Whether a language model has nothing more to say: it was never asked what comes after a full stop that ends its sentences. */
export function isComplete({ weights, tokens }: Pick<Recipe, 'weights' | 'tokens'>): boolean {
  const trained = trainedOf(weights)
  return trained !== undefined && !trained.words.includes(END) && tokens.at(-1) === STOP
}
