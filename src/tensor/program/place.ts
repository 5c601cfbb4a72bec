import type { Value } from '../value'

/** Where the numbers of a value are: `start` numbers into those of `base`. */
export interface Place {
  readonly base: Value
  readonly start: number
}
