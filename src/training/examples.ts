import { trainingExample, validationExample } from '../tasks/split'
import type { Example, Task } from '../tasks/task'
import { seeded, textSeed } from '../tensor'

/** What a run learns from. */
export interface Material {
  readonly task: Task
  readonly seed: number
  /** Sentences a step. */
  readonly batch: number
  /** How many different sentences there are to learn from; a task with fresh examples has no limit. */
  readonly examples: number
}

/**
 * The sentences of a step, drawn with replacement. They depend on nothing but the seed and the step, so a run that is
 * resumed sees what it would have seen, and no state of a generator has to be kept.
 */
export function trainingBatches({ task, seed, batch, examples }: Material): (step: number) => readonly Example[] {
  const pool: (Example | undefined)[] = []
  const fromPool = (k: number): Example =>
    (pool[k] ??= trainingExample<Example>(task, seeded(textSeed(`example ${k}`, seed))))
  return step => {
    const random = seeded(textSeed(`step ${step}`, seed))
    return Array.from({ length: batch }, () =>
      task.fresh ? trainingExample<Example>(task, random) : fromPool(Math.floor(random() * examples)),
    )
  }
}

/** Sentences kept back from training, the same for every run with this seed. */
export const validationExamples = (task: Task, seed: number, count: number): readonly Example[] =>
  Array.from({ length: count }, (_, k) => validationExample<Example>(task, seeded(textSeed(`validation ${k}`, seed))))
