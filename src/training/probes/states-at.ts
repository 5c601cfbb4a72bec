import { statesOf, type Track } from '../states'
import type { Place } from './places'
import { readerOf, type Specimen } from './specimen'

/** The numbers of a track at places; sentences are read once however many of their places are asked for. */
export function statesAt(specimen: Specimen, track: Track, places: readonly Place[]): readonly Float64Array[] {
  const examples = [...new Set(places.map(({ example }) => example))]
  const answers = readerOf(specimen, statesOf(track))(specimen.parameters, examples)
  const of = new Map(examples.map((example, k) => [example, answers[k]]))
  return places.map(({ example, at }) => of.get(example)?.(at) ?? new Float64Array(0))
}
