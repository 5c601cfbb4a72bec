import type { Example } from '../task'
import { BEGIN, following, indexing } from '../vocabulary'
import { factValues } from './facts'
import type { Word } from './phrases'
import { words } from './words'

const index = indexing(words)

/** What a language model is given of a sentence: the beginning mark, the words, and at each place the word after it. */
export function asExample(sentence: readonly Word[]): Example {
  const tokens = [BEGIN, ...sentence.map(word => word.text)]
  return { tokens, targets: following(tokens, index), facts: factValues(sentence) }
}
