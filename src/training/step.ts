import type { Clip } from './clip'

/** What one step did. */
export interface Stepped {
  readonly kind: 'stepped'
  /** Steps made so far, this one included. */
  readonly step: number
  /** The mean loss a target before the step. */
  readonly loss: number
  readonly rate: number
  /** Over all gradients, before clipping. */
  readonly gradientNorm: number
  /** Of each parameter, before clipping. */
  readonly gradientNorms: Readonly<Record<string, number>>
}

/**
 * The numbers ran away. Unless a parameter did, the parameters are still those from before the step, so that a run can
 * go on from its checkpoint with the remedy.
 */
export interface Diverged {
  readonly kind: 'diverged'
  /** The step that was tried, counted from 1. */
  readonly step: number
  readonly where: 'loss' | 'gradient' | 'parameter'
  /** The first parameter that is not finite; none when only the loss is. */
  readonly parameter?: string
  /** Gradients that nothing holds are to be clipped; if they are clipped already, the rate is too high. */
  readonly remedy: 'clip' | 'lower-rate'
}

/** The outcome of one step. */
export type StepResult = Stepped | Diverged

/** The first parameter whose norm is not a finite number. */
export const firstRunaway = (norms: Readonly<Record<string, number>>): string | undefined =>
  Object.keys(norms).find(id => !Number.isFinite(norms[id]))

/** Says where and how a step went wrong. */
export const diverged = (step: number, where: Diverged['where'], clip: Clip, parameter?: string): Diverged => ({
  kind: 'diverged',
  step,
  where,
  ...(parameter === undefined ? {} : { parameter }),
  remedy: clip.kind === 'none' ? 'clip' : 'lower-rate',
})
