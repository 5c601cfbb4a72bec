import type { Page } from '@playwright/test'
import { tiny } from '../app/support/tiny'
import { violations } from './support/axe'
import { load, recipeIn, settled, stage } from './support/app'
import { expect, test } from './support/test'

const { entry, bytes } = tiny('tiny-lstm')

/** Puts one small trained model beside the page; its file comes when `gate` opens. */
async function provide(page: Page, gate: Promise<void> = Promise.resolve()): Promise<void> {
  await page.route('**/models/manifest.json', route => route.fulfill({ json: [entry] }))
  await page.route(`**/models/${entry.file}`, async route => {
    await gate
    await route.fulfill({ body: Buffer.from(bytes) })
  })
}

const link = '#/lstm?t=the_keyz_are&step=3.l&zoom=cell&weights=tiny-lstm&lang=en'

test('a link to trained weights says that they are awaited, then shows them, unknown words included', async ({
  page,
}) => {
  let open = (): void => undefined
  await provide(page, new Promise(go => (open = go)))
  await page.goto(`./${link}`)
  await expect(page.getByRole('status')).toHaveText(/Loading the weights “tiny-lstm”/)
  await expect(stage(page)).toHaveCount(0)
  open()
  await settled(page)
  await expect(page.locator('.chain-chip[data-mark=begins]')).toHaveCount(1)
  await expect(page.locator('.notices')).toContainText('“keyz” is not among the')
  expect(await violations(page)).toEqual([])
  await page.locator('.unknown-word').getByRole('button').first().click()
  await expect(page.locator('.notices')).toHaveCount(0)
  await recipeIn(page, ({ tokens }) => /^keys?$/.test(tokens[1] ?? ''))
  await expect(page).not.toHaveURL(/size=/)
})

test('trained weights are chosen with the keyboard, say where they come from, and are left again', async ({ page }) => {
  await provide(page)
  await load(page, '#/lstm?t=the_keys_are&step=1.f&zoom=cell&lang=en')
  await page.locator('summary', { hasText: 'Weights: from a seed' }).press('Enter')
  const menu = page.getByRole('combobox', { name: 'Weights' })
  await expect(menu.locator('option')).toHaveCount(2)
  await menu.selectOption('tiny-lstm')
  await settled(page)
  const chip = page.getByRole('region', { name: 'Trained weights' })
  await expect(chip).toContainText('npm run train -- tiny-lstm')
  await expect(chip).toContainText(entry.hash.slice(0, 12))
  expect(await violations(page)).toEqual([])
  await menu.selectOption('seed')
  await expect(chip).toHaveCount(0)
})
