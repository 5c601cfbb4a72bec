import { leaf, lookup, type Value } from '../tensor'
import type { Weights } from './cell'

/** What tells equal tokens at different positions apart. A learnt table has one row for each of `longest` positions. */
export type Positions =
  { readonly kind: 'none' } | { readonly kind: 'sinusoidal' } | { readonly kind: 'learned'; readonly longest: number }

/** How a sinusoidal row is written: sine and cosine in turn, or all sines first. */
export interface Waves {
  readonly base?: number
  readonly layout?: 'interleaved' | 'concatenated'
  /** The position of the first row. */
  readonly offset?: number
}

/**
 * Vaswani et al. 2017, section 3.5: pairs of sine and cosine whose wavelengths grow with the column. One row for each of
 * `length` positions, the whole repeated for every sequence.
 */
export function sinusoids(length: number, size: number, sequences = 1, waves: Waves = {}): Value {
  const { base = 10000, layout = 'interleaved', offset = 0 } = waves
  const value = leaf('P', sequences * length, size)
  const sines = Math.ceil(size / 2)
  for (let row = 0; row < value.rows; row++) {
    for (let col = 0; col < size; col++) {
      const [pair, sine] = layout === 'interleaved' ? [col >> 1, col % 2 === 0] : [col % sines, col < sines]
      const angle = ((row % length) + offset) / base ** ((2 * pair) / size)
      value.data[row * size + col] = sine ? Math.sin(angle) : Math.cos(angle)
    }
  }
  return value
}

/** The vectors that are added to the embeddings of all sequences, rows of one sequence together. */
export function positional(
  positions: Positions,
  w: Weights,
  length: number,
  size: number,
  sequences: number,
): Value | undefined {
  if (positions.kind === 'none') return undefined
  if (positions.kind === 'sinusoidal') return sinusoids(length, size, sequences)
  const { longest } = positions
  if (length > longest) throw new RangeError(`there are ${longest} learnt positions, but a sequence has ${length}`)
  const places = leaf('p', sequences, length)
  places.data.forEach((_, k) => (places.data[k] = k % length))
  return lookup('row')(w('W_p', longest, size), places)
}
