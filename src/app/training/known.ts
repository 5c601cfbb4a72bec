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
  /** What became of the page on show, where a reader wanted to keep just that one. */
  readonly keptPage: Kept | undefined
}

/** Nothing trained yet. */
export const untrained: Training = { run: idle, pages: [], turned: undefined, kept: undefined, keptPage: undefined }

/** Whether the browser stores these weights; what it refused is here until the page is closed. */
export const isStored = (kept: Kept | undefined): boolean => kept !== undefined && kept.refused === undefined

/** Whether a run that is over has learnt something that the browser does not keep. */
export const canBeKept = ({ pages, kept }: Pick<Training, 'pages' | 'kept'>): boolean =>
  (pages.at(-1)?.step ?? 0) > 0 && !isStored(kept)
