import type { Weight } from '../../training'

/** The weights of a run after some step. */
export interface Page {
  readonly step: number
  readonly weights: readonly Weight[]
}

const MOST_PAGES = 60

/**
 * The pages with a further one. When there are too many every other one is let go, never the first or the last, so that
 * a run of any length can be leafed through from its beginning.
 */
export function withPage(pages: readonly Page[], page: Page): readonly Page[] {
  const before = pages.filter(({ step }) => step < page.step)
  const all = [...before, page]
  if (all.length <= MOST_PAGES) return all
  return all.filter((_, k) => k % 2 === 0 || k === all.length - 1)
}

/** The pages up to a step. */
export const upTo = (pages: readonly Page[], step: number): readonly Page[] => pages.filter(page => page.step <= step)
