import { sentence } from '../text/sentence'

/** Tokens as a reader would write them; what was cut into characters stands together again. */
export const spelled = (tokens: readonly string[], mode: 'word' | 'character'): string =>
  mode === 'character' && tokens.every(token => [...token].length === 1) ? tokens.join('') : sentence(tokens)
