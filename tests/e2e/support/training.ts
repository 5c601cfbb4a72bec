import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** As long as a busy machine may take to record and run its first batches. */
export const PATIENCE = 60_000

/** Presses the button of that name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Opens the panel on its first recipe, which is about good and bad reviews. */
export async function openPanel(page: Page, title = 'Train it', begin = 'Start'): Promise<void> {
  await page.locator('summary', { hasText: new RegExp(`^${title}$`) }).click()
  await expect(page.getByRole('button', { name: begin, exact: true })).toBeVisible({ timeout: PATIENCE })
}

/** Chooses a run that is long enough to be watched for a while. */
export async function chooseLong(page: Page): Promise<void> {
  const form = page.locator('.training-form')
  await form.getByLabel('Size', { exact: true }).selectOption('32')
  await form.getByLabel('Steps', { exact: true }).selectOption('5000')
}

/** Starts such a run. */
export async function startLong(page: Page): Promise<void> {
  await chooseLong(page)
  await press(page, 'Start')
}

/** The sentence that says where the run stands. */
export const standing = (page: Page): Locator => page.locator('.training-progress p').first()

/** How many steps the panel says were made. */
export async function stepsMade(page: Page): Promise<number> {
  return Number(/[Ss]tep (\d+)/.exec(await standing(page).innerText())?.[1] ?? 0)
}

/** What the drawing looks like: the fills of its cells. */
export const fills = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.stage .matrix-square')].map(node => node.style.fill).join(),
  )
