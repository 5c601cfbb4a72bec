import type { Page } from '@playwright/test'
import { linkTo, load, opening, recipeIn } from './support/app'
import { openPanel, PATIENCE, press, standing, stepsMade } from './support/training'
import { expect, test } from './support/test'

const start = linkTo(opening('lstm'))

/** Workers as a page sees them that may not start any. */
const refuseWorkers = () => {
  window.Worker = class {
    constructor() {
      throw new DOMException('workers are refused', 'SecurityError')
    }
  } as unknown as typeof Worker
}

/** A switch that makes the worker of the page break down. */
const breakable = () => {
  const Allowed = Worker
  window.Worker = class extends Allowed {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      addEventListener('break-worker', () => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
    }
  }
}

const fullStorage = () => {
  const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
  const full = () => document.documentElement.dataset['full'] !== 'no'
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    get(this: IDBObjectStore) {
      if (full()) throw new DOMException('no room', 'QuotaExceededError')
      return put.value?.bind(this)
    },
  })
}

async function shortRun(page: Page, steps = '100'): Promise<void> {
  await page.locator('.training-form').getByLabel('Steps', { exact: true }).selectOption(steps)
  await press(page, 'Start')
}

for (const [language, sentence, open, begin] of [
  ['en', 'does not let this page start a worker', 'Train it', 'Start'],
  ['zh', '浏览器不允许此页面启动后台线程', '训练', '开始'],
] as const) {
  test(`where no worker may be started the panel says so: ${language}`, async ({ page }) => {
    await page.addInitScript(refuseWorkers)
    await load(page, start.replace('lang=en', `lang=${language}`))
    await openPanel(page, open, begin)
    await press(page, begin)
    await expect(page.locator('.training').getByRole('alert')).toContainText(sentence, { timeout: PATIENCE })
  })
}

test('a run whose worker breaks down says so and goes on from its last checkpoint', async ({ page }) => {
  await page.addInitScript(breakable)
  await load(page, start)
  await openPanel(page)
  await shortRun(page, '5000')
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(150)
  await page.evaluate(() => dispatchEvent(new Event('break-worker')))
  const alert = page.locator('.training').getByRole('alert')
  await expect(alert).toContainText('The worker that trains broke down (out of memory)')
  const reached = await stepsMade(page)
  await press(page, 'Go on')
  await expect(alert).toHaveCount(0)
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(reached)
  await press(page, 'Reset')
  await expect(standing(page)).toContainText('Step 0 of 5000', { timeout: PATIENCE })
})

test('where there is no room the reader is told, loses nothing, and can keep the weights once there is', async ({
  page,
}) => {
  await page.addInitScript(fullStorage)
  await load(page, start)
  await openPanel(page)
  await shortRun(page)
  await expect(page.getByText('There is no room left in this browser', { exact: false })).toBeVisible({
    timeout: PATIENCE,
  })
  await recipeIn(page, ({ weights }) => weights.kind === 'kept')
  expect(page.url(), 'the address brings the numbers along').toContain('file=')
  await page.evaluate(() => (document.documentElement.dataset['full'] = 'no'))
  await press(page, 'Keep')
  await expect(page.getByText('Kept in this browser; “Copy link”', { exact: false })).toBeVisible({ timeout: PATIENCE })
  await expect(page.getByRole('button', { name: 'Stop and keep', exact: true })).toBeVisible()
})

test('kept weights are listed with their size, can be shown again, forgotten and taken back', async ({ page }) => {
  await load(page, start)
  await openPanel(page)
  await shortRun(page)
  await expect(standing(page)).toContainText('Done.', { timeout: PATIENCE })
  await recipeIn(page, ({ weights }) => weights.kind === 'kept')
  const list = page.locator('.training summary', { hasText: 'Kept in this browser: 1' })
  await expect(list).toContainText(/[\d.]+ kB/, { timeout: PATIENCE })
  await list.click()
  const row = page.locator('.training-files > li')
  await row.getByRole('button', { name: /^Forget/ }).click()
  await expect(row.getByRole('button', { name: /^Keep after all/ })).toBeVisible()
  await expect
    .poll(() => page.url(), { message: 'what is forgotten stays on screen, and in its address' })
    .toContain('file=')
  await expect(page.getByText('Forgotten by this browser', { exact: false })).toBeVisible()
  await row.getByRole('button', { name: /^Keep after all/ }).click()
  await expect(page.getByText('Forgotten by this browser', { exact: false })).toHaveCount(0)

  // Another visit, on other weights.
  await load(page, start)
  await openPanel(page)
  await page.locator('.training summary', { hasText: 'Kept in this browser: 1' }).click()
  await page.locator('.training-files').getByRole('button', { name: /^Show/ }).click()
  await recipeIn(page, ({ weights }) => weights.kind === 'kept')
})
