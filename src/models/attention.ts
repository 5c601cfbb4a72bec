import type { Value } from '../tensor'
import { attend } from './attend'
import type { AttentionOptions } from './attention-options'
import type { Glossary, Named, Weights } from './cell'
import { mapColumns, mapRows } from './rows'
import { scores } from './scores'

/** The map W_k of every token, whichever way tokens run. */
export const mapTokens = (
  { tokens }: Pick<AttentionOptions, 'tokens'>,
  w: Weights,
  k: string,
  X: Value,
  size: number,
) => (tokens === 'columns' ? mapColumns(w, k, X, size) : mapRows(w, k, X, size, false))

/** Self-attention: one input, three projections. */
export function selfAttention(
  options: AttentionOptions,
  w: Weights,
  X: Value,
  visible: Value,
): Named<'Q' | 'K' | 'V' | 'S' | 'Z' | 'O'> {
  const { size, valueSize, tie } = options
  const project = (key: string, n: number) => mapTokens(options, w, key, X, n)
  const Q = project('Q', size)
  const K = project(tie === 'Q=K' ? 'Q' : 'K', size)
  const V = tie === 'K=V' ? project('K', size) : project('V', valueSize)
  return { Q, K, V, ...attend(options, scores(options, w, Q, K), visible, V) }
}

/** The job of every value of self-attention. */
export const attentionGlossary: Glossary<'X' | 'B' | 'Q' | 'K' | 'V' | 'S' | 'Z' | 'M' | 'E' | 'A' | 'O'> = {
  X: { role: 'input' },
  B: { role: 'value', tex: 'B' },
  Q: { role: 'ask' },
  K: { role: 'address' },
  V: { role: 'content' },
  S: { role: 'value' },
  Z: { role: 'value', tex: '\\hat S' },
  M: { role: 'value', tex: '\\tilde S' },
  E: { role: 'value' },
  A: { role: 'value' },
  O: { role: 'state', tex: 'O' },
}
