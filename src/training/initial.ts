import { seeded, textSeed } from '../tensor'
import { constant, gaussian, glorot, orthogonal, uniform, type Distribution } from './distributions'
import type { Layout, Place } from './layout'

/** How the numbers start. */
export interface Initial {
  /**
   * Of the gates: `orthogonal` states over Glorot inputs, `glorot` for both, or `framework`, which is PyTorch's uniform
   * ±1/√H for weights and biases alike. `zero` starts the whole network at 0, apart from the gains of its norms.
   */
  readonly gates: 'orthogonal' | 'glorot' | 'framework' | 'zero'
  /** Standard deviation of the vectors of words and positions. */
  readonly embedding: number
  /** What the bias of a gate starts at when it is not 0: `{ f: 1 }` remembers from the start, as `{ z: -5 }` does in a GRU that writes with z. */
  readonly biases: Readonly<Record<string, number>>
}

/** What works for all our tasks. */
export const usual: Initial = { gates: 'orthogonal', embedding: 0.3, biases: { f: 1 } }

/** "W_f" is the letter W of the gate f; a plain network's "W" has the gate "". */
const parts = ({ name }: Place): readonly [letter: string, gate: string] => {
  const [letter = name, gate = ''] = name.split('_')
  return [letter, gate]
}

const sameTrack = (a: Place, b: Place): boolean => a.layer === b.layer && a.backward === b.backward

/** All gates read the same input, so their maps are one wide map: its outputs are theirs together. */
function gateRows({ places }: Layout, place: Place, letter: string): number {
  const alike = places.filter(other => sameTrack(other, place) && parts(other)[0] === letter)
  return alike.filter(other => isGate(places, other)).reduce((sum, { rows }) => sum + rows, 0)
}

/** A gate is what has a map of the state besides one of the input. */
const isGate = (places: readonly Place[], place: Place): boolean => {
  const [, gate] = parts(place)
  return places.some(other => sameTrack(other, place) && parts(other)[0] === 'U' && parts(other)[1] === gate)
}

function ofGate(plan: Layout, place: Place, { gates, biases }: Initial): Distribution {
  const [letter, gate] = parts(place)
  if (gates === 'framework') return uniform(1 / Math.sqrt(place.rows))
  switch (letter) {
    case 'W':
      return glorot(place.cols, gateRows(plan, place, 'W'))
    case 'U':
      return gates === 'orthogonal' ? orthogonal : glorot(place.cols, gateRows(plan, place, 'U'))
    case 'b':
    case 'bx':
      return constant(biases[gate] ?? 0)
    default:
      return constant(0)
  }
}

function distribution(plan: Layout, place: Place, initial: Initial): Distribution {
  const [letter, which] = parts(place)
  if (letter === 'g') return constant(1)
  if (initial.gates === 'zero') return constant(0)
  if (isGate(plan.places, place)) return ofGate(plan, place, initial)
  if (letter === 'W' && (which === 'e' || which === 'p')) return gaussian(initial.embedding)
  return letter === 'W' || letter === 'U' || letter === 'P' ? glorot(place.cols, place.rows) : constant(0)
}

/**
 * The numbers every parameter starts with, behind each other. Each has a stream of its own, made of its name and the
 * seed, so that a further parameter leaves the others as they were.
 */
export function initialise(plan: Layout, initial: Initial, seed: number): Float64Array {
  const all = new Float64Array(plan.count)
  for (const place of plan.places) {
    const { start, count, rows, cols, id } = place
    distribution(plan, place, initial)(all.subarray(start, start + count), rows, cols, seeded(textSeed(id, seed)))
  }
  return all
}
