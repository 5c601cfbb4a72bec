import type { Example, Fact } from '../tasks/task'
import { average } from '../tensor'
import type { Answer } from './reader'

/** How well one unit tells a fact: Pearson's correlation, from −1 to 1; 0 for a unit that never moves. */
export interface UnitScore {
  readonly unit: number
  readonly correlation: number
}

/** A number for each position of an example, or `null` where the fact is not known. */
export type Known = (example: Example) => readonly (number | null)[]

/** A fact as numbers: its count or its one of two values, or whether it has the value asked for. */
export function knownOf(fact: Fact, value?: number): Known {
  const many = fact.kind === 'category' && fact.values.length > 2
  if (many && value === undefined) {
    throw new RangeError(`${fact.id} has ${fact.values.length} values: expected one of them to be asked for`)
  }
  return ({ facts }) =>
    (facts[fact.id] ?? []).map(found => (found === null || value === undefined ? found : Number(found === value)))
}

interface Pair {
  readonly state: Float64Array
  readonly known: number
}

const pairsOf = (examples: readonly Example[], states: readonly Answer[], known: Known): readonly Pair[] =>
  examples.flatMap((example, k) =>
    known(example).flatMap((number, at) => {
      const state = number === null ? undefined : states[k]?.(at)
      return number === null || !state ? [] : [{ state, known: number }]
    }),
  )

/** Pearson's correlation of two lists that are equally long; 0 when one of them never changes. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [average(xs), average(ys)]
  const together = average(xs.map((one, k) => (one - x) * ((ys[k] ?? y) - y)))
  const apart = Math.sqrt(average(xs.map(one => (one - x) ** 2)) * average(ys.map(one => (one - y) ** 2)))
  return apart > 0 ? together / apart : 0
}

/** Which units tell a fact, the best first. */
export function probe(examples: readonly Example[], states: readonly Answer[], known: Known): readonly UnitScore[] {
  const pairs = pairsOf(examples, states, known)
  const truth = pairs.map(pair => pair.known)
  const units = pairs[0]?.state.length ?? 0
  return Array.from({ length: units }, (_, unit) => ({
    unit,
    correlation: correlation(
      pairs.map(({ state }) => state[unit] ?? 0),
      truth,
    ),
  })).toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
}
