import type { ModelId, OptionValue } from '../models'
import type { Asks, Said, Task, TaskChoice, Vocabulary } from '../tasks'
import type { TrainedSource, WeightSource } from './recipe'

/** A learnt matrix. */
export interface Learnt {
  readonly rows: number
  readonly cols: number
  readonly data: ArrayLike<number>
}

/** How well kept-back sentences of one kind are answered; `chance` is what knowing nothing would score. */
export interface Metric {
  readonly set: string
  readonly accuracy: number
  readonly chance: number
  readonly asks: number
}

/** Where trained numbers come from. */
export interface Origin {
  readonly seed: number
  /** Steps of the optimiser. */
  readonly steps: number
  /** The first one is the headline. */
  readonly metrics: readonly Metric[]
  /** SHA-256 of the file, as hexadecimal digits. */
  readonly hash: string
}

/** Trained numbers with all that is needed to run a model of the page on them and to say what they are. */
export interface Trained {
  readonly id: string
  readonly model: ModelId
  readonly options: Readonly<Record<string, OptionValue>>
  readonly task: TaskChoice
  /** What its outputs answer. */
  readonly kind: Task['kind']
  readonly title: Said
  readonly question: Said
  /** The words that it knows, in the order of the rows of W_e. */
  readonly words: Vocabulary
  /** Whether training put a mark before the first word. */
  readonly begins: boolean
  /** What its outputs stand for, in their order. */
  readonly answers: readonly Said[]
  /** Which words of a sentence its task asks about; all of them where absent. */
  readonly asks?: Asks
  /** A sentence of its task that it was not trained on. */
  readonly example: readonly string[]
  /** By the ids of a run: "W_f", "U_z^2~"; W_e has a row for each word. */
  readonly tensors: ReadonlyMap<string, Learnt>
  readonly origin: Origin
}

const provided = new Map<string, Trained>()

const keyOf = (source: TrainedSource): string =>
  source.kind === 'trained' ? `trained ${source.id}` : `kept ${source.hash}`

/** Whether these weights were trained. */
export const isTrained = (source: WeightSource): source is TrainedSource =>
  source.kind === 'trained' || source.kind === 'kept'

/** Makes trained numbers available to recipes, as a model that comes with the page or as one that was trained here. */
export function provide(trained: Trained, kind: TrainedSource['kind'] = 'trained'): TrainedSource {
  const source: TrainedSource =
    kind === 'trained' ? { kind, id: trained.id } : { kind: 'kept', hash: trained.origin.hash }
  provided.set(keyOf(source), trained)
  return source
}

/** The trained numbers that a source names, if they have been provided. */
export const trainedOf = (source: WeightSource | undefined): Trained | undefined =>
  source && isTrained(source) ? provided.get(keyOf(source)) : undefined
