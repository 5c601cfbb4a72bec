import type { Trained } from '../../recipe'
import type { Weight } from '../../training'
import type { Page } from './album'
import type { SetScore } from './run-state'

/** Weights on their way to the drawing or to a file, and what is known of them. */
export interface Frame {
  readonly weights: readonly Weight[]
  readonly step: number
  readonly scores: readonly SetScore[]
}

/** A page with what was known by its step. */
export const frameOf = ({ weights, step }: Page, scores: readonly SetScore[]): Frame => ({
  weights,
  step,
  scores: scores.filter(score => score.step <= step),
})

/** Weights that a run ended with. */
export interface Kept {
  readonly hash: string
  readonly step: number
  readonly bytes: Uint8Array
  /** Ready to be drawn; nothing where the page cannot draw them. */
  readonly trained: Trained | undefined
  /** Whether a link can bring the numbers along. */
  readonly portable: boolean
  /** Why the browser did not store them; nothing when it did. */
  readonly refused: string | undefined
}
