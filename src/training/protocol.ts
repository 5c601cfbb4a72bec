import type { Checkpoint } from './checkpoint'
import type { Weight } from './layout'
import type { Score, Validation } from './metrics'
import type { TrainingRecipe } from './recipe'
import type { Diverged } from './step'

/** What a page asks of a training worker; it is stopped by ending it, and reset by starting another. */
export type Command =
  /** Begins a run, or takes one up again from a checkpoint. */
  | { readonly kind: 'create'; readonly recipe: TrainingRecipe; readonly checkpoint?: Checkpoint }
  | { readonly kind: 'start' }
  | { readonly kind: 'pause' }
  /** Makes a single step, also while paused. */
  | { readonly kind: 'step' }
  | { readonly kind: 'evaluate'; readonly set: string }
  | { readonly kind: 'snapshot' }

/** One point of the curves. */
export interface CurvePoint {
  readonly step: number
  readonly loss: number
  readonly rate: number
  readonly gradientNorm: number
}

/** Why no further steps are made. */
export type Rest = 'paused' | 'stopped' | 'budget' | 'patience' | 'diverged' | 'failed'

/** What a training worker says. */
export type Message =
  | { readonly kind: 'created'; readonly step: number; readonly parameters: number }
  /** All points since the last progress, and the gradient norms of the last one. */
  | {
      readonly kind: 'progress'
      readonly points: readonly CurvePoint[]
      readonly gradientNorms: Readonly<Record<string, number>>
    }
  | ({ readonly kind: 'validated'; readonly step: number } & Validation)
  | ({ readonly kind: 'evaluated'; readonly step: number } & Score)
  | { readonly kind: 'snapshot'; readonly checkpoint: Checkpoint; readonly weights: readonly Weight[] }
  | Diverged
  | { readonly kind: 'resting'; readonly step: number; readonly because: Rest }
  /** A command could not be carried out; the sentence is the error's own. */
  | { readonly kind: 'failed'; readonly command: Command['kind']; readonly sentence: string }

/** Buffers a message hands over instead of copying. */
export function transferred(message: Message): readonly ArrayBuffer[] {
  if (message.kind !== 'snapshot') return []
  const { checkpoint, weights } = message
  return [checkpoint.parameters, ...Object.values(checkpoint.optimiser.buffers), ...weights.map(({ data }) => data)]
    .map(({ buffer }) => buffer)
    .filter(buffer => buffer instanceof ArrayBuffer)
}
