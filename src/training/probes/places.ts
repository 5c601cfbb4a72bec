import type { Example, PlaceAsk, Question, Task, TranslationExample } from '../../tasks'
import { validationExamples } from '../examples'
import { streamOf, type Specimen } from './specimen'

/** A position of a sentence. */
export interface Place {
  readonly example: Example
  readonly at: number
}

/** Which positions are looked at: all of kept-back sentences, those that an evaluation set asks about, or those before them. */
export type Where =
  | { readonly kind: 'everywhere' }
  /** All words of kept-back translations. */
  | { readonly kind: 'written' }
  | { readonly kind: 'asked'; readonly sets: readonly string[] }
  | { readonly kind: 'before-asked'; readonly sets: readonly string[] }

/** The questions of one set at places of sentences, the same as when the specimen is examined. */
function questionsOf({ task, seed, count }: Specimen, id: string): readonly Question<Example, PlaceAsk>[] {
  const sets = task.kind === 'translate' ? [] : task.sets
  const set = sets.find(candidate => candidate.id === id)
  if (!set) throw new RangeError(`${task.id} has no set ${id} that asks at places, expected ${namesOf(task)}`)
  const random = streamOf(id, seed)
  return Array.from({ length: count }, () => set.question(random))
}

const namesOf = (task: Task): string =>
  task.kind === 'translate' ? 'none' : `one of ${task.sets.map(({ id }) => id).join(', ')}`

const isTranslation = (example: Example): example is TranslationExample => 'translation' in example

const written = (example: Example): readonly string[] => (isTranslation(example) ? example.translation : [])

/** The positions that a word of a translation stands for. */
export const alignedTo = ({ example, at }: Place): readonly number[] =>
  (isTranslation(example) ? example.alignment[at] : undefined) ?? []

/** The positions of a sample. */
export function placesOf(specimen: Specimen, where: Where): readonly Place[] {
  if (where.kind === 'everywhere' || where.kind === 'written') {
    const examples = validationExamples(specimen.task, specimen.seed, specimen.count)
    const words = where.kind === 'everywhere' ? ({ tokens }: Example) => tokens : written
    return examples.flatMap(example => words(example).map((_, at) => ({ example, at })))
  }
  const back = where.kind === 'before-asked' ? 1 : 0
  return where.sets.flatMap(set =>
    questionsOf(specimen, set).flatMap(({ example, asks }) => asks.map(({ at }) => ({ example, at: at - back }))),
  )
}

/** The value of a fact at a place, if it has one there. */
export const factAt = ({ example, at }: Place, fact: string): number | undefined =>
  example.facts[fact]?.[at] ?? undefined
