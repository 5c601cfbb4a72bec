import type { TranslationExample } from '../tasks/task'
import { END } from '../tasks/vocabulary'
import type { Numbers } from './numbers'
import type { Reader } from './reader'

const best = (logits: Float64Array): number =>
  logits.reduce((found, x, k) => (x > (logits[found] ?? -Infinity) ? k : found), 0)

/** A translation may become this much longer than the one expected before it is given up. */
const PATIENCE = 2

/**
 * Translates word by word, each time taking the likeliest, until the end mark. The recorded reading is run once a word
 * on what is written so far: the decoder needs no second statement.
 */
export function translate(
  read: Reader,
  parameters: Numbers,
  examples: readonly TranslationExample[],
  words: readonly string[],
): readonly (readonly string[])[] {
  const written: string[][] = examples.map(() => [])
  const finished = examples.map(() => false)
  const longest = Math.max(0, ...examples.map(({ translation }) => translation.length)) + PATIENCE
  for (let at = 0; at < longest && finished.includes(false); at++) {
    const sofar = examples.map((example, k) => ({ ...example, translation: written[k] ?? [], targets: [] }))
    read(parameters, sofar).forEach((answer, k) => {
      if (finished[k]) return
      const word = words[best(answer(at))] ?? END
      if (word === END) finished[k] = true
      else written[k]?.push(word)
    })
  }
  return written
}
