import {
  sequenceNetwork,
  transformerTranslator,
  translator,
  type Request,
  type SequenceNetwork,
  type Trainable,
  type TransformerTranslator,
  type Translator,
} from '../models'
import { outputs } from '../tasks/judge'
import type { Task } from '../tasks/task'
import { leaf, type Value } from '../tensor'
import type { BatchShape } from './batch'

/** A network that can be trained: recorded anew for each shape of batch, with the same parameters in the same order. */
export type Network = (shape: BatchShape) => Trainable

interface Pair {
  /** The size of the vectors of words on both sides. */
  readonly embedding: number
}

/** A network as plain data; how many words it reads and how many answers it has is up to the task. */
export type NetworkChoice =
  | ({ readonly kind: 'sequence' } & Omit<SequenceNetwork, 'vocabulary' | 'classes'>)
  | ({ readonly kind: 'translator' } & Pair & Omit<Translator, 'source' | 'target'>)
  | ({ readonly kind: 'transformer-translator' } & Pair & Omit<TransformerTranslator, 'source' | 'target'>)

/** Parameters are filled from the trainer's buffer before every run. */
const empty = ({ name, rows, cols }: Request): Value => leaf(name, rows, cols)

/** The chosen network in the size of a task; throws a sentence when it does not answer what the task asks. */
export function networkFor(task: Task, choice: NetworkChoice): Network {
  const translates = task.kind === 'translate'
  if (translates !== (choice.kind !== 'sequence')) {
    throw new RangeError(`${task.id} needs ${translates ? 'a translator' : 'a sequence network'}, found ${choice.kind}`)
  }
  const vocabulary = task.vocabulary.length
  const classes = outputs(task).length
  switch (choice.kind) {
    case 'sequence':
      return shape => sequenceNetwork({ ...choice, vocabulary, classes }, shape, empty)
    case 'translator':
    case 'transformer-translator': {
      const source = { vocabulary, embedding: choice.embedding }
      const target = { vocabulary: classes, embedding: choice.embedding }
      return choice.kind === 'translator'
        ? shape => translator({ ...choice, source, target }, shape, empty)
        : shape => transformerTranslator({ ...choice, source, target }, shape, empty)
    }
  }
}
