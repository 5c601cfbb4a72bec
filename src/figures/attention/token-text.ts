import { textWidth } from '../geometry/text-width'

/** "saw (2)": a token with its position, which tells equal words apart. */
export const tokenName = (tokens: readonly string[], k: number): string => `${tokens[k] ?? '?'} (${k + 1})`

/** The fullest names of all tokens that fit: with positions, as words, or as positions alone. */
export function headTexts(tokens: readonly string[], room: number, size: number): readonly string[] {
  const names = tokens.map((_, k) => tokenName(tokens, k))
  const fits = (texts: readonly string[]) => texts.every(text => textWidth(text, size) <= room)
  if (fits(names)) return names
  return fits(tokens) ? tokens : tokens.map((_, k) => String(k + 1))
}
