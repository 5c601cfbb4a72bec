import { leaf, type Value } from '../tensor'
import type { AttentionOptions } from './attention-options'

/** Whether query i may see key j, both counted from 0. */
function maySee({ mask, radius }: Pick<AttentionOptions, 'mask' | 'radius'>, i: number, j: number): boolean {
  const back = mask === 'full' || mask === 'window' || j <= i
  const near = mask === 'full' || mask === 'look-ahead' || Math.abs(i - j) <= radius
  return back && near
}

/** 1 where a query may see a key: queries are rows, or columns when tokens are columns. Keys behind the last word are padding, which nobody sees. */
export function visibility(options: Pick<AttentionOptions, 'mask' | 'radius' | 'tokens'>, n: number, words = n): Value {
  const value = leaf('B', n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const at = options.tokens === 'rows' ? i * n + j : j * n + i
      value.data[at] = j < words && maySee(options, i, j) ? 1 : 0
    }
  }
  return value
}
