/** When a run gives up before its budget: after `patience` validations in a row that were not better than the best so far. */
export interface EarlyStop {
  /** Steps between validations. */
  readonly every: number
  /** Never gives up when left out. */
  readonly patience?: number
}

/** What is remembered of the validations. */
export interface Watch {
  /** The smallest loss; none before the first validation. */
  readonly best?: number
  readonly bestStep: number
  /** Validations since the best one. */
  readonly waited: number
}

/** Nothing was validated yet. */
export const unwatched: Watch = { bestStep: 0, waited: 0 }

/** Takes note of a validation loss. */
export const watched = (watch: Watch, step: number, loss: number): Watch =>
  loss < (watch.best ?? Infinity) ? { best: loss, bestStep: step, waited: 0 } : { ...watch, waited: watch.waited + 1 }

/** Whether it is time to give up. */
export const isOver = ({ patience = Infinity }: EarlyStop, { waited }: Watch): boolean => waited >= patience
