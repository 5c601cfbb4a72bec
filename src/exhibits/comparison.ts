import type { Said } from '../figures/language'
import type { Recipe } from '../recipe'
import { labelId, type Label, type Run, type Step } from '../trace'

/** Where one stands: the recipe, its run and the step. */
export interface Seen {
  readonly recipe: Recipe
  readonly run: Run
  readonly step: Step | undefined
}

/** One column of a comparison: what it is called, and a number a unit. */
export interface Reckoning {
  readonly name: Said
  readonly numbers: ArrayLike<number>
}

/** One value of a run beside what a second run of the engine makes of the same inputs. */
export interface Comparison {
  /** Id of the value it is about. */
  readonly value: string
  readonly title: Said
  readonly note: Said
  readonly here: Reckoning
  readonly there: Reckoning
  /** What is said of a single unit, its two numbers already in print. */
  readonly sentence: (here: string, there: string) => Said
  /** What an equal outcome means; absent where the two are meant to differ. */
  readonly equal?: Said
}

/** The id of a state one reading earlier: before the first word it is the start, and a backward track comes from the right. */
export const previousOf = ({ name, time = 1, ...track }: Pick<Label, 'name' | 'time' | 'layer' | 'backward'>): string =>
  labelId({ name, ...track, time: track.backward ? time + 1 : time - 1 })
