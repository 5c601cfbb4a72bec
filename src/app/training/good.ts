import type { Checkpoint } from '../../training'

const MOST = 6

const isFinite = (numbers: ArrayLike<number>): boolean => Array.prototype.every.call(numbers, Number.isFinite)

/** Whether a run can be taken up again from here: numbers that ran away would run away again. */
export const isGood = ({ parameters, optimiser }: Checkpoint): boolean =>
  isFinite(parameters) && Object.values(optimiser.buffers).every(isFinite)

/** The last few checkpoints that are good, the newest last. */
export const withCheckpoint = (good: readonly Checkpoint[], next: Checkpoint): readonly Checkpoint[] =>
  isGood(next) ? [...good.filter(({ step }) => step < next.step), next].slice(-MOST) : good
