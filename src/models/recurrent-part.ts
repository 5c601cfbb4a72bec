import { columns, stack, type Value } from '../tensor'
import { atPosition } from './arrange'
import type { Weights } from './cell'
import { embed } from './embedding'
import { name, type Labels } from './label'
import type { Source } from './parameters'
import { recur, type RecurrentCell } from './recurrence'
import type { Unrolled } from './recurrent'

/** A cell that is repeated over positions. */
export interface RecurrentPart {
  readonly cell: RecurrentCell
  readonly layers: number
  readonly direction: 'forward' | 'both'
  /** The number of the first layer: a decoder counts on from its encoder. */
  readonly from?: number
}

/** The vocabulary that tokens are indices of, and the size of their vectors. */
export interface Words {
  readonly vocabulary: number
  readonly embedding: number
}

/** The vectors of a batch of tokens, one value a position, sequences as columns. */
export function embedSteps(words: Words, w: Weights, labels: Labels, tokens: Value, layer = 1): readonly Value[] {
  return Array.from({ length: tokens.cols }, (_, t) => {
    const x = embed('col', w, columns(t, 1)(tokens), words.vocabulary, words.embedding)
    name(labels, { x }, { x: { role: 'input' } }, { layer, backward: false }, t + 1)
    return x
  })
}

/** Reads a batch from position to position; columns hand their states on where `real` says that there is padding. */
export function recurSteps(
  { cell, ...repeated }: RecurrentPart,
  xs: readonly Value[],
  source: Source,
  labels: Labels,
  real?: Value,
): Unrolled<string> {
  const masks = real && xs.map((_, t) => atPosition(real, t))
  return recur(cell, xs, { ...repeated, ...(masks ? { real: masks } : {}) }, source, labels)
}

/** A state of the highest layer when it has read everything: both directions stacked when there are two. */
export function finalState({ tracks }: Unrolled<string>, key: string): Value {
  const highest = Math.max(...tracks.map(({ track }) => track.layer))
  const ends = tracks
    .filter(({ track }) => track.layer === highest)
    .map(({ track, steps }) => steps[track.backward ? 0 : steps.length - 1]![key]!)
  const [forward, backward] = ends
  return backward ? stack(forward!, backward) : forward!
}
