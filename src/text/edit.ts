import { clean, isVisible } from './clean'
import { graphemes } from './graphemes'
import { limits } from './limits'
import { gap } from './spacing'
import type { Tokens } from './tokenize'

/** Every edit accepts any index and takes the nearest one that exists. */
const clamp = (index: number, last: number): number => Math.min(Math.max(Math.trunc(index) || 0, 0), last)

const spliced = (tokens: Tokens, start: number, removed: number, ...added: readonly string[]): Tokens => [
  ...tokens.slice(0, start),
  ...added,
  ...tokens.slice(start + removed),
]

/** One token of a token and its right neighbour, "ice cream"; pass '' as `between` where tokens are characters. */
export const merge = (tokens: Tokens, index: number, between?: '' | ' '): Tokens => {
  if (tokens.length < 2) return tokens
  const at = clamp(index, tokens.length - 2)
  const [left = '', right = ''] = tokens.slice(at, at + 2)
  return spliced(tokens, at, 2, clean(left + (between ?? gap(left, right)) + right))
}

/** Two tokens of one: after `at` graphemes, or else at its first space, or else in the middle. */
export const split = (tokens: Tokens, index: number, at?: number): Tokens => {
  if (tokens.length === 0 || tokens.length >= limits.tokens) return tokens
  const place = clamp(index, tokens.length - 1)
  const characters = graphemes(tokens[place] ?? '')
  if (characters.length < 2) return tokens
  const space = characters.indexOf(' ')
  const wanted = at ?? (space > 0 ? space : Math.floor(characters.length / 2))
  const cut = Math.max(1, clamp(wanted, characters.length - 1))
  const halves = [characters.slice(0, cut), characters.slice(cut)].map(half => clean(half.join('')))
  return halves.every(isVisible) ? spliced(tokens, place, 1, ...halves) : tokens
}

/** The list without one token. */
export const remove = (tokens: Tokens, index: number): Tokens =>
  tokens.length === 0 ? tokens : spliced(tokens, clamp(index, tokens.length - 1), 1)
