import type { Page } from '@playwright/test'
import { linkTo, load, opening, recipeIn } from './support/app'
import { openPanel, PATIENCE, press, standing, startLong, stepsMade } from './support/training'
import { expect, test } from './support/test'

const start = linkTo({ ...opening('lstm', { step: '1.f', level: 'cell' }), tokens: ['the', 'film', 'was', 'good'] })

/** Reloads as a reader does, who stays when the browser asks; whether it asked. */
async function asksBeforeReload(page: Page): Promise<boolean> {
  const asked: string[] = []
  const stay = page.waitForEvent('dialog', { timeout: 3_000 }).then(
    dialog => {
      asked.push(dialog.type())
      return dialog.dismiss()
    },
    () => undefined,
  )
  await page.evaluate(() => {
    setTimeout(() => location.reload(), 0)
  })
  await stay
  return asked.includes('beforeunload')
}

/** Starts a run and waits until it has made steps. */
async function walk(page: Page): Promise<void> {
  await load(page, start)
  await openPanel(page)
  await startLong(page)
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(3)
}

test('a run is not lost to a reload without a question: while it walks, and while it rests', async ({ page }) => {
  await walk(page)
  expect(await asksBeforeReload(page)).toBe(true)
  const made = await stepsMade(page)
  expect(made, 'who stays has the run still').toBeGreaterThan(3)
  await press(page, 'Pause')
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible({ timeout: PATIENCE })
  expect(await asksBeforeReload(page)).toBe(true)
  expect(await stepsMade(page)).toBeGreaterThanOrEqual(made)
})

test('closing the tab asks as well, and goes on when told to', async ({ page }) => {
  await walk(page)
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
  expect(dialog.type()).toBe('beforeunload')
  const closed = page.waitForEvent('close')
  await dialog.accept()
  await closed
})

test('a run that is kept is left without a question', async ({ page }) => {
  await walk(page)
  await press(page, 'Stop and keep')
  await expect(standing(page)).toContainText('Stopped.', { timeout: PATIENCE })
  await recipeIn(page, ({ weights }) => weights.kind === 'kept')
  expect(await asksBeforeReload(page)).toBe(false)
})

test('a run that is reset is left without a question, and so is a page on which none was begun', async ({ page }) => {
  await walk(page)
  await press(page, 'Reset')
  await expect(standing(page)).toContainText(/[Ss]tep 0/, { timeout: PATIENCE })
  expect(await asksBeforeReload(page)).toBe(false)
  await load(page, start)
  await openPanel(page)
  expect(await asksBeforeReload(page)).toBe(false)
})

test('while weights are trained the drawing counts the updates that they have behind them', async ({ page }) => {
  await load(page, start)
  const counts = page.locator('.chain-counts')
  await expect(counts).toContainText('weight updates 0')
  await openPanel(page)
  await startLong(page)
  const count = async (): Promise<number> =>
    Number(/training steps (\d+)/.exec((await counts.textContent()) ?? '')?.[1] ?? NaN)
  await expect.poll(count, { timeout: PATIENCE }).toBeGreaterThan(0)
  await expect(counts).not.toContainText('weight updates')
  await press(page, 'Pause')
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible({ timeout: PATIENCE })
  await expect.poll(async () => (await count()) === (await stepsMade(page)), { timeout: PATIENCE }).toBe(true)
  await press(page, 'Stop and keep')
  await recipeIn(page, ({ weights }) => weights.kind === 'kept')
  await expect(counts).toContainText('weight updates 0')
})
