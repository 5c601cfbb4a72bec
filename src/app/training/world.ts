import type { Message, TrainingRecipe } from '../../training'
import type { TrainingChoice } from './choice'
import type { Breakdown, Line } from './client'
import type { Frame, Kept } from './frame'

/** Where the weights of one run are drawn. */
export interface Easel {
  /** Puts weights on the drawing, if the run is what is drawn; done when they have been drawn and the page has rested. */
  readonly show: (frame: Frame) => Promise<void>
  /** The run's weights are kept now: whatever showed them shows the kept ones. */
  readonly settle: (kept: Kept) => void
}

/** What a run needs of its surroundings; a test has its own. */
export interface World {
  readonly connect: (hear: (message: Message) => void, broken: (breakdown: Breakdown) => void) => Line
  readonly now: () => number
  readonly after: (milliseconds: number, call: () => void) => () => void
  /** Whether anyone can see the page: no weights are fetched for nobody. */
  readonly isSeen: () => boolean
  readonly easel: (choice: TrainingChoice, recipe: TrainingRecipe) => Easel
  readonly keep: (choice: TrainingChoice, recipe: TrainingRecipe, frame: Frame) => Promise<Kept>
}
