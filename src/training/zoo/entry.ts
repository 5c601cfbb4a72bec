import type { Said } from '../../tasks'
import type { HeadStudy } from '../probes/head'
import type { UnitStudy } from '../probes/unit'
import type { TrainingRecipe } from '../recipe'

/** What a figure has to reach. Figures are named as `figuresOf` names them. */
export interface Bound {
  readonly figure: string
  readonly least?: number
  readonly most?: number
}

/** What came of trying seeds in turn, from 0 on. */
export interface Tried {
  readonly seeds: number
  /** How many of them reached the goal. */
  readonly learnt: number
  /** How many of those show the picture, too. */
  readonly shown: number
}

/** One model of the zoo: everything needed to train it again, and what it was chosen for. */
export interface ZooEntry {
  readonly id: string
  readonly title: Said
  /** What there is to see in it. */
  readonly shows: Said
  /** With the seed that was chosen: the first one that reaches the goal and shows the picture. */
  readonly recipe: TrainingRecipe
  /** Evaluation sets whose accuracy is told; the first is the headline. */
  readonly sets: readonly string[]
  readonly units: readonly UnitStudy[]
  readonly heads: readonly HeadStudy[]
  /** What every seed should learn. */
  readonly goal: readonly Bound[]
  /** What the seed was chosen for: which unit or head tells what, and how cleanly, is up to the seed. */
  readonly picture: readonly Bound[]
  readonly tried: Tried
}
