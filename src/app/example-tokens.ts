import { cutOf, type WeightSource } from '../recipe'
import type { Example } from '../text/examples'
import { prepare } from '../text/prepare'
import { knowsAll } from './known-share'

/** The tokens of an example: its own cut, else its words, with the signs that the weights know. */
export function tokensOf({ text, tokens }: Pick<Example, 'text' | 'tokens'>, weights: WeightSource): readonly string[] {
  if (tokens) return tokens
  const prepared = prepare(text, { mode: 'word', punctuation: cutOf(weights).punctuation })
  return prepared.kind === 'tokens' ? prepared.tokens : []
}

/** Whether these weights can show what an example promises: they know all of its words. */
export const knowsExample = (weights: WeightSource, example: Pick<Example, 'text' | 'tokens'>): boolean =>
  knowsAll({ weights }, tokensOf(example, weights))
