import type { Page } from './album'
import type { Kept } from './frame'
import { idle, type RunState } from './run-state'

/** Everything that the panel shows. */
export interface Training {
  readonly run: RunState
  readonly pages: readonly Page[]
  /** The page on show; the newest one when undefined. */
  readonly turned: Page | undefined
  readonly kept: Kept | undefined
}

/** Nothing trained yet. */
export const untrained: Training = { run: idle, pages: [], turned: undefined, kept: undefined }

/** Whether the browser stores these weights; what it refused is here until the page is closed. */
export const isStored = (kept: Kept | undefined): boolean => kept !== undefined && kept.refused === undefined
