import { clean, isVisible } from './clean'
import { graphemes } from './graphemes'
import { type Language, language } from './language'
import { builtIn, type SegmenterConstructor } from './segmenter'
import { words } from './words'

/** What a model reads, one by one: never empty, never blank. */
export type Tokens = readonly string[]

/** How a sentence is cut. */
export interface TokenizeOptions {
  readonly mode: 'word' | 'character'
  readonly punctuation: 'keep' | 'drop'
  /** Left out, the script of the text decides. */
  readonly language?: Language
  /** Left out, the browser's own; `null` stands for a browser without one. */
  readonly segmenter?: SegmenterConstructor
}

/** Signs such as + or €, emoji, and what is read as a word ("R&D", "50 %") carry meaning of their own and are not punctuation. */
const punctuation = /^(?:(?![#%&*/@\\])\p{P})+$/u

/** The tokens of any string; white space separates and is never a token itself. */
export const tokenize = (text: string, options: TokenizeOptions): Tokens => {
  const { segmenter = builtIn } = options
  const cleaned = clean(text)
  const spoken = options.language ?? language(cleaned)
  const cut = (part: string): readonly string[] =>
    options.mode === 'word' ? words(part, spoken, segmenter) : graphemes(part, segmenter)
  return cleaned
    .split(' ')
    .flatMap(cut)
    .filter(token => isVisible(token) && (options.punctuation === 'keep' || !punctuation.test(token)))
}
