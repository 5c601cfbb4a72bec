/** The learning rate over a run: always the same, or the same for the first half and then falling in a line to a tenth. */
export interface Schedule {
  readonly kind: 'constant' | 'lin'
  readonly rate: number
}

/** The rate of a step, counted from 0, of a run of `budget` steps; a run that goes on keeps the last rate. */
export function rateAt({ kind, rate }: Schedule, step: number, budget: number): number {
  if (kind === 'constant') return rate
  const half = budget / 2
  const fallen = Math.min(1, Math.max(0, (step - half) / half))
  return rate * (1 - 0.9 * fallen)
}
