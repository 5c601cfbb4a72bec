import { clean, isVisible } from './clean'
import { graphemes } from './graphemes'
import { limits } from './limits'
import { type TokenizeOptions, type Tokens, tokenize } from './tokenize'

/** What a model can be given, and how much was left out: tokens past the limit, and UTF-16 units that were not read. */
export type Prepared =
  | { readonly kind: 'tokens'; readonly tokens: Tokens; readonly dropped: number; readonly unread: number }
  | { readonly kind: 'empty' }

/** The length of the beginning that is read: whole graphemes, unless a single one is longer than all that may be read. */
const readable = (text: string, options: TokenizeOptions): number => {
  if (text.length <= limits.characters) return text.length
  let length = 0
  // Two units more than the limit, so that a character of two units just behind it still shows what it belongs to.
  for (const character of graphemes(text.slice(0, limits.characters + 2), options.segmenter)) {
    if (length + character.length > limits.characters) break
    length += character.length
  }
  return length === 0 ? limits.characters : length
}

const limited = (tokens: Tokens, unread: number): Prepared => {
  if (tokens.length === 0) return { kind: 'empty' }
  const kept = tokens.slice(0, limits.tokens)
  return { kind: 'tokens', tokens: kept, dropped: tokens.length - kept.length, unread }
}

/** The tokens of whatever a person typed or pasted, within the limits. */
export const prepare = (text: string, options: TokenizeOptions): Prepared => {
  const length = readable(text, options)
  return limited(tokenize(text.slice(0, length), options), text.length - length)
}

/** A token list from outside, such as a link, held to the same rules as one made here. */
export const prepareTokens = (tokens: readonly string[]): Prepared => limited(tokens.map(clean).filter(isVisible), 0)
