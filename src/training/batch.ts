import type { Example, Task, TranslationExample } from '../tasks/task'
import { BEGIN, IGNORED, indexing } from '../tasks/vocabulary'

/** Sequences of indices below each other, short ones filled up: sequence b at position t is number b · length + t. */
export interface Grid {
  readonly length: number
  readonly tokens: Int32Array
  /** 1 where there is a token, 0 where there is filling. */
  readonly real: Uint8Array
}

/** What one step learns from, or one question is asked about. */
export interface Batch {
  readonly sequences: number
  readonly source: Grid
  /** What a decoder has read when it is asked: the begin mark and the translation so far. */
  readonly target?: Grid
  /** The class asked at each position of the side that answers; −1 where nothing is asked. */
  readonly asked: Int32Array
}

/** What a recorded computation depends on besides numbers. */
export interface BatchShape {
  readonly sequences: number
  readonly length: number
  /** The length of the decoder's side; 0 when there is none. */
  readonly targetLength: number
}

/** The shape of a batch. */
export const shapeOf = ({ sequences, source, target }: Batch): BatchShape => ({
  sequences,
  length: source.length,
  targetLength: target?.length ?? 0,
})

const roundUp = (length: number, step: number): number => Math.ceil(length / step) * step

/** The longest of the sequences, rounded up so that few shapes serve all batches; equally long ones are not filled up. */
function room(sequences: readonly (readonly unknown[])[], bucket: number): number {
  const lengths = sequences.map(({ length }) => length)
  const longest = Math.max(1, ...lengths)
  return Math.min(...lengths) === longest ? longest : roundUp(longest, bucket)
}

function fill(rows: readonly (readonly number[])[], length: number, blank: number): Int32Array {
  const all = new Int32Array(rows.length * length).fill(blank)
  rows.forEach((row, b) => all.set(row, b * length))
  return all
}

function grid(rows: readonly (readonly number[])[], length: number): Grid {
  const real = new Uint8Array(rows.length * length)
  rows.forEach((row, b) => real.fill(1, b * length, b * length + row.length))
  return { length, tokens: fill(rows, length, 0), real }
}

/** Turns examples into batches of indices. */
export type Encoder = (examples: readonly Example[]) => Batch

const isTranslation = (example: Example): example is TranslationExample => 'translation' in example

/** The words a decoder has read before each of its answers. */
const before = (translation: readonly string[], index: (word: string) => number): readonly number[] => [
  index(BEGIN),
  ...translation.map(index),
]

/**
 * Encodes examples of a task; lengths are rounded up to a multiple of `bucket`. Both sides of a translation get the same
 * length, because every pair of lengths would be a shape of its own.
 */
export function encoder(task: Task, bucket = 1): Encoder {
  const source = indexing(task.vocabulary)
  const target = task.kind === 'translate' ? indexing(task.targetVocabulary) : undefined
  return examples => {
    const sequences = examples.length
    const read = examples.map(({ tokens }) => tokens.map(source))
    const targets = examples.map(example => example.targets)
    const written = target
      ? examples.map(example => (isTranslation(example) ? before(example.translation, target) : []))
      : []
    const length = room([...read, ...written], bucket)
    return {
      sequences,
      source: grid(read, length),
      ...(target ? { target: grid(written, length) } : {}),
      asked: fill(targets, length, IGNORED),
    }
  }
}
