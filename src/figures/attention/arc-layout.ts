import type { Box } from '../geometry/grid-layout'
import type { Ribbon } from './ribbon-path'

/** Where the asker, the keys and the ribbons between them stand. */
export interface ArcLayout {
  readonly across: boolean
  readonly asker: Box
  readonly chips: readonly Box[]
  /** Place for what is left out, behind the last key. */
  readonly rest?: Box
  /** Thickness of a weight of 1: the asker's whole edge. */
  readonly whole: number
  /** The ribbon to the key in place `k`, which leaves the asker `offset` from the middle of its edge. */
  readonly ribbon: (k: number, offset: number) => Ribbon
}

/** How much of the way to its own key the asker stands from the middle. */
export const LEANING = 0.3
