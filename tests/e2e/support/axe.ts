import type { Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** Every rule, those of size and best practice included, that the page breaks now, with the places where it does. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = await window.axe?.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    })
    if (!found) return ['axe did not run']
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ target, failureSummary = '' }) => {
        const why = failureSummary.split('\n').slice(1, 3).join(' ').trim()
        return `${id} at ${target.join(' ')}: ${why}`
      }),
    )
  })
}
