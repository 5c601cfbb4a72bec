import { describe, expect, it } from 'vitest'
import { withPage, type Page } from '../../../src/app/training/album'

const page = (step: number): Page => ({ step, weights: [] })

describe('the album of a run', () => {
  it('stays small however long the run is, and never loses its first and last page', () => {
    let pages: readonly Page[] = []
    for (let step = 0; step <= 5000; step++) {
      pages = withPage(pages, page(step))
      expect(pages.length).toBeLessThanOrEqual(60)
      expect(pages[0]?.step).toBe(0)
      expect(pages.at(-1)?.step).toBe(step)
    }
    expect(pages.length).toBeGreaterThan(20)
  })

  it('has one page a step, and none after the newest', () => {
    const pages = [0, 4, 8, 8, 6].reduce<readonly Page[]>((all, step) => withPage(all, page(step)), [])
    expect(pages.map(({ step }) => step)).toEqual([0, 4, 6])
  })
})
