import { barrier, hadamard, leaf, lookup, type Value } from '../tensor'
import type { AttentionOptions } from './attention-options'
import { visibility } from './mask'
import type { Veil } from './multi-head'

/** Which positions see which. */
export type Sight = Pick<AttentionOptions, 'mask' | 'radius'>

/** How many queries and keys each of several sequences has. */
export interface Pairs {
  readonly sequences: number
  readonly queries: number
  readonly keys: number
}

/** One row for every query, `real` of its sequence: 1 where a key is a word, 0 where it is padding. */
function realKeys({ sequences, queries }: Pairs, real: Value): Value {
  const owner = leaf('sequence', sequences, queries)
  owner.data.forEach((_, row) => (owner.data[row] = Math.floor(row / queries)))
  return lookup('row')(real, owner)
}

/** Who sees whom within every sequence, its last `queries` positions asking. */
function pattern(sight: Sight, { sequences, queries, keys }: Pairs): Value {
  const one = visibility({ ...sight, tokens: 'rows' }, keys).data.subarray((keys - queries) * keys)
  const value = leaf('B', sequences * queries, keys)
  for (let s = 0; s < sequences; s++) value.data.set(one, s * one.length)
  return value
}

/** What hides keys in a batch: the mask, and padding where `real` says which keys are words. Nothing when every key is seen. */
export function batchVeil(sight: Sight, pairs: Pairs, real?: Value): Veil | undefined {
  const words = real && realKeys(pairs, real)
  const near = sight.mask === 'full' ? undefined : pattern(sight, pairs)
  const visible = words && near ? hadamard(words, near) : (words ?? near)
  if (!visible) return undefined
  const veil = barrier(visible)
  return () => veil
}
