import { fold, hadamard, oneMinus, spread, sum, type Value } from '../tensor'
import type { Cell, Glossary, Named, Weights } from './cell'
import { name, type Labels, type Track } from './label'

/** One reading of a sequence by one cell. */
export interface Reading<K extends string, S extends K> {
  readonly cell: Cell<K, S>
  readonly glossary: Glossary<K>
  readonly weights: Weights
  readonly start: Named<S>
  readonly track: Track
  /** Positions of the sequence; those behind the last input are padding. As many as there are inputs when left out. */
  readonly length?: number
  /** For each position 1 in the columns where a word is, 0 where it is padding: those hand the states on. All are words when left out. */
  readonly real?: readonly Value[]
}

/** The same numbers, to be named once more. */
const unchanged = (value: Value): Value => fold(value.cols)(value)

/**
 * The same cell, with the same weights, once for every input; returns one record an input, in the order of the inputs.
 * A backward track starts at the last position. Padding runs no cell: it hands the states on.
 */
export function unroll<K extends string, S extends K>(
  xs: readonly Value[],
  { cell, glossary, weights, start, track, length = xs.length, real }: Reading<K, S>,
  labels: Labels,
): readonly Named<K>[] {
  const steps = new Array<Named<K>>(xs.length)
  let previous: Named<S> = start
  const states = Object.keys(start) as S[]
  for (let k = 0; k < length; k++) {
    const t = track.backward ? length - 1 - k : k
    const x = xs[t]
    if (x) {
      const now = cell(weights, x, previous)
      name(labels, now, glossary, track, t + 1)
      previous = steps[t] = handedOn(now, previous, states, real?.[t])
    } else {
      const handed = Object.fromEntries(states.map(key => [key, unchanged(previous[key])])) as Named<S>
      name(labels, handed, carried(glossary, states), track, t + 1)
      previous = handed
    }
  }
  return steps
}

/** The new states where there is a word, the old ones in columns of padding. */
function handedOn<K extends string, S extends K>(
  now: Named<K>,
  previous: Named<S>,
  states: readonly S[],
  real: Value | undefined,
): Named<K> {
  if (!real) return now
  const kept = states.map(key => {
    const here = spread('col', now[key].rows)(real)
    return [key, sum(hadamard(here, now[key]), hadamard(oneMinus(here), previous[key]))] as const
  })
  return { ...now, ...Object.fromEntries(kept) }
}

/** What is known of the states where they are only handed on. */
const carried = <S extends string>(glossary: Glossary<S>, states: readonly S[]): Glossary =>
  Object.fromEntries(states.map(key => [key, { ...glossary[key], carried: true }]))
