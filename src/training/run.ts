import type { Checkpoint } from './checkpoint'
import type { CurvePoint, Message, Rest } from './protocol'
import { trainerOf, type TrainingRecipe } from './recipe'
import type { Trainer } from './trainer'

/** How a run waits: it knows no clock. */
export interface Beat {
  /** Calls back as soon as waiting commands have been heard. */
  readonly soon: (back: () => void) => void
  /** Calls back again and again, about ten times a second, until the result is called. */
  readonly often: (back: () => void) => () => void
}

/** A trainer that walks on by itself, one step a slice, and reports as it goes. */
export interface Run {
  readonly trainer: Trainer
  readonly start: () => void
  /** One step, whether it walks or not. */
  readonly step: () => void
  /** Makes no further step; says why. */
  readonly rest: (because: Rest) => void
}

/** The words of what was thrown. */
export const sentenceOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))

/** Prepares a run, or takes one up again from a checkpoint. */
export function createRun(
  recipe: TrainingRecipe,
  checkpoint: Checkpoint | undefined,
  post: (message: Message) => void,
  { soon, often }: Beat,
): Run {
  const trainer = trainerOf(recipe)
  if (checkpoint) trainer.resume(checkpoint)
  let points: CurvePoint[] = []
  let gradientNorms: Readonly<Record<string, number>> = {}
  /** Set while it walks; calling it ends the walk. */
  let halt: (() => void) | undefined

  const flush = (): void => {
    if (points.length > 0) post({ kind: 'progress', points, gradientNorms })
    points = []
  }
  const rest = (because: Rest): void => {
    halt?.()
    halt = undefined
    flush()
    post({ kind: 'resting', step: trainer.steps(), because })
  }
  const once = (): void => {
    const result = trainer.step()
    if (result.kind === 'diverged') {
      post(result)
      return rest('diverged')
    }
    const { step, loss, rate, gradientNorm } = result
    points.push({ step, loss, rate, gradientNorm })
    gradientNorms = result.gradientNorms
    if (step % recipe.early.every === 0) post({ kind: 'validated', step, ...trainer.validate() })
    const over = trainer.over()
    if (over) rest(over)
  }
  const start = (): void => {
    if (halt) return
    const over = trainer.over()
    if (over) return rest(over)
    const silence = often(flush)
    const end = (): void => silence()
    halt = end
    const slice = (): void => {
      if (halt !== end) return
      try {
        once()
      } catch (problem) {
        post({ kind: 'failed', command: 'start', sentence: sentenceOf(problem) })
        return rest('failed')
      }
      soon(slice)
    }
    slice()
  }
  const step = (): void => {
    once()
    flush()
  }
  return { trainer, start, step, rest }
}
