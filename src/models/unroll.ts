import type { Value } from '../tensor'
import type { Cell, Glossary, Named, Weights } from './cell'
import { name, type Labels, type Track } from './label'

/** One reading of a sequence by one cell. */
export interface Reading<K extends string, S extends K> {
  readonly cell: Cell<K, S>
  readonly glossary: Glossary<K>
  readonly weights: Weights
  readonly start: Named<S>
  readonly track: Track
}

/**
 * The same cell, with the same weights, once for every input; returns one record a position, in the order of the
 * inputs. A backward track starts at the last input.
 */
export function unroll<K extends string, S extends K>(
  xs: readonly Value[],
  { cell, glossary, weights, start, track }: Reading<K, S>,
  labels: Labels,
): readonly Named<K>[] {
  const steps = new Array<Named<K>>(xs.length)
  let previous: Named<S> = start
  const order = track.backward ? xs.map((_, t) => xs.length - 1 - t) : xs.map((_, t) => t)
  for (const t of order) {
    const x = xs[t]!
    const now = cell(weights, x, previous)
    name(labels, now, glossary, track, t + 1)
    previous = now
    steps[t] = now
  }
  return steps
}
