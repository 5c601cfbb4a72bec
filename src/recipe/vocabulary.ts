import { BEGIN, isSpecial, UNKNOWN } from '../tasks/vocabulary'
import type { TokenizeOptions } from '../text/tokenize'
import type { Recipe } from './recipe'
import { likelySpellings } from './spelling'
import { trainedOf, type Trained } from './trained'

interface Words {
  readonly exact: ReadonlyMap<string, number>
  readonly folded: ReadonlyMap<string, number>
}

const known = new WeakMap<Trained, Words>()

/** The marks of the machinery are no words: a typed "<pad>" is a word like any other, and an unknown one. */
function wordsOf(trained: Trained): Words {
  const found = known.get(trained)
  if (found) return found
  const exact = new Map(trained.words.map((word, row) => [word, row] as const).filter(([word]) => !isSpecial(word)))
  const made = { exact, folded: new Map([...exact].reverse().map(([word, row]) => [word.toLowerCase(), row])) }
  known.set(trained, made)
  return made
}

/** The row of W_e of a word: as it is written, else in whatever case the vocabulary has it. */
export function rowOf(trained: Trained, word: string): number | undefined {
  const { exact, folded } = wordsOf(trained)
  return exact.get(word) ?? folded.get(word.toLowerCase())
}

/** The row of W_e of the mark that stood for rare words in training; nothing where every word was learnt by itself. */
export function unknownRow({ words }: Pick<Trained, 'words'>): number | undefined {
  const row = words.indexOf(UNKNOWN)
  return row < 0 ? undefined : row
}

/** Whether a recipe's weights read words they have never met as the mark for rare words. */
export function readsRare({ weights }: Pick<Recipe, 'weights'>): boolean {
  const trained = trainedOf(weights)
  return trained !== undefined && unknownRow(trained) !== undefined
}

/** The words that trained weights know, in the order of their rows. */
export const knownWords = (trained: Trained): readonly string[] => [...wordsOf(trained).exact.keys()]

/** How many words trained weights know. */
export const wordCount = (trained: Trained): number => wordsOf(trained).exact.size

/** The row of W_e of the mark before the first word. */
export const beginningRow = ({ words }: Trained): number => words.indexOf(BEGIN)

/** Whether a recipe's weights have met this word; seeded and hand-set ones take any. */
export function isKnown({ weights }: Pick<Recipe, 'weights'>, token: string): boolean {
  const trained = trainedOf(weights)
  return trained === undefined || rowOf(trained, token) !== undefined
}

/** The tokens of a recipe that its weights have never met, counted from 0: they are read as the mark for rare words, or as zeros. */
export const unknownTokens = (recipe: Pick<Recipe, 'weights' | 'tokens'>): readonly number[] =>
  recipe.tokens.flatMap((token, k) => (isKnown(recipe, token) ? [] : [k]))

/** How a sentence is cut for these weights: into what they know words of, with the signs that they know. */
export function cutOf(weights: Recipe['weights']): Pick<TokenizeOptions, 'mode' | 'punctuation'> {
  const trained = trainedOf(weights)
  const words = trained ? knownWords(trained) : []
  const single = words.length > 0 && words.every(word => [...word].length === 1)
  const signs = words.some(word => /^\p{P}+$/u.test(word))
  return { mode: single ? 'character' : 'word', punctuation: signs ? 'keep' : 'drop' }
}

/** Up to three known words that this one may have been meant to be; none where it looks like none of them. */
export const suggest = (trained: Trained, word: string): readonly string[] => likelySpellings(knownWords(trained), word)
