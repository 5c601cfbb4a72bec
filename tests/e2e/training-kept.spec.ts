import type { Locator, Page } from '@playwright/test'
import { follow, linkTo, load, opening, recipeIn, stage, tab } from './support/app'
import { fills, openPanel, PATIENCE, press, standing } from './support/training'
import { expect, test } from './support/test'

const start = linkTo(opening('lstm'))

/** Trains the first recipe of the panel for a few steps, which are kept. */
async function trainShortly(page: Page): Promise<void> {
  await openPanel(page)
  await page.locator('.training-form').getByLabel('Steps', { exact: true }).selectOption('100')
  await press(page, 'Start')
  await expect(standing(page)).toContainText('Done.', { timeout: PATIENCE })
  await recipeIn(page, ({ weights }) => weights.kind === 'kept')
}

const list = (page: Page): Locator => page.locator('.training summary', { hasText: 'Kept in this browser: 1' })

test('undo leads back to what training drew, all at once', async ({ page }) => {
  await load(page, start)
  await trainShortly(page)
  const { weights } = await recipeIn(page)
  const drawn = await fills(page)
  await follow(page, linkTo(opening('lstm')).replace('t=', 't=other_'))
  await expect.poll(() => fills(page)).not.toBe(drawn)
  const seen = await page.evaluate(async () => {
    const undo = [...document.querySelectorAll('button')].find(node => node.textContent === 'Undo')
    undo?.click()
    await Promise.resolve()
    return [...document.querySelectorAll<SVGElement>('.stage .matrix-square')].map(node => node.style.fill).join()
  })
  expect(seen, 'no earlier drawing stays in between').toBe(drawn)
  expect((await recipeIn(page, recipe => recipe.weights.kind === 'kept')).weights).toEqual(weights)
})

test('kept weights of another exhibit are shown there: tab, drawing and address agree, and one undo leads back', async ({
  page,
}) => {
  await load(page, start)
  await trainShortly(page)
  const { weights } = await recipeIn(page)
  await load(page, linkTo(opening('rnn')))
  const { tokens } = await recipeIn(page)
  await openPanel(page)
  await list(page).click()
  await page.locator('.training-files').getByRole('button', { name: /^Show/ }).click()
  const there = await recipeIn(page, ({ model }) => model === 'lstm')
  expect(there.weights).toEqual(weights)
  await expect(stage(page)).toHaveAttribute('data-model', 'lstm')
  await expect(tab(page, 'lstm')).toHaveAttribute('aria-current', 'page')
  await press(page, 'Undo')
  const back = await recipeIn(page, ({ model }) => model === 'rnn')
  expect(back).toMatchObject({ tokens, weights: opening('rnn').weights })
  await expect(stage(page)).toHaveAttribute('data-model', 'rnn')
})

test('what was forgotten stays forgotten when the panel is folded away and unfolded', async ({ page }) => {
  await load(page, start)
  await trainShortly(page)
  await list(page).click()
  await page
    .locator('.training-files')
    .getByRole('button', { name: /^Forget/ })
    .click()
  const told = page.getByText('Forgotten by this browser', { exact: false })
  await expect(told).toBeVisible()
  const fold = page.locator('summary', { hasText: /^Train it$/ })
  await fold.click()
  await expect(told).toBeHidden()
  await fold.click()
  await expect(told).toBeVisible()
  await expect(page.locator('.training summary', { hasText: 'Kept in this browser: 0' })).toBeVisible()
  await expect.poll(() => page.url(), { message: 'the address brings the numbers along' }).toContain('file=')
})
