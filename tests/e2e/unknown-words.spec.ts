import { load, recipeIn, sentenceBox, settled } from './support/app'
import { violations } from './support/axe'
import { expect, test } from './support/test'

const seeded = { en: 'Use seeded weights', zh: '改用随机种子的权重' } as const

test('an unknown word is replaced from the list of known ones, by keys alone, and the drawing keeps its place', async ({
  page,
}) => {
  await load(page, '#/lstm?t=the_waiter_was_not_good&weights=sentiment-lstm&lang=en')
  const notices = page.locator('.notices')
  await expect(notices).toContainText('“waiter” is not among the')
  await expect(page.locator('.unknown-word')).toHaveCount(0)
  const height = await notices.evaluate(node => node.getBoundingClientRect().height)
  await page.locator('summary', { hasText: 'Known words' }).focus()
  await page.keyboard.press('Enter')
  const words = page.getByRole('toolbar', { name: 'Instead of “waiter”:' })
  await expect(words.getByRole('button', { name: 'staff', exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await notices.evaluate(node => node.getBoundingClientRect().height)).toBe(height)
  await page.keyboard.press('Escape')
  await expect(words).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(words).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  const chosen = await page.evaluate(() => document.activeElement?.textContent ?? '')
  expect(chosen).toMatch(/^\w+$/)
  await page.keyboard.press('Enter')
  await recipeIn(page, ({ tokens }) => tokens[1] === chosen)
  await expect(notices).toHaveCount(0)
})

test('many known words are found by their first letters', async ({ page }) => {
  await load(page, '#/gru?t=the_zzz_door&weights=brown-gru&lang=en')
  await page.locator('summary', { hasText: 'Known words' }).click()
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('wond')
  const words = page.getByRole('toolbar', { name: 'Instead of “zzz”:' }).getByRole('button')
  await expect(words.first()).toHaveText(/^wond/)
  const first = await words.first().textContent()
  await words.first().click()
  await recipeIn(page, ({ tokens }) => tokens[1] === first)
})

for (const language of ['en', 'zh'] as const) {
  test(`an unknown sentence is read by seeded weights at a press, and undo leads back (${language})`, async ({
    page,
  }) => {
    await load(page, `#/lstm?t=a_waiter&weights=sentiment-lstm&lang=${language}`)
    await page.getByRole('button', { name: seeded[language], exact: true }).click()
    await recipeIn(page, ({ weights, tokens }) => weights.kind === 'seed' && tokens.join(' ') === 'a waiter')
    await expect(page.locator('.notices')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await recipeIn(page, ({ weights }) => weights.kind === 'trained')
  })
}

test('an example brings weights that know its words and says so; undo takes back both at once', async ({ page }) => {
  await load(page, '#/gru?t=the_keys_are&weights=agreement-gru&lang=en')
  const choose = async (text: string) => {
    await page.locator('summary', { hasText: 'Examples' }).click()
    await page.locator('.control-example').filter({ hasText: text }).first().click()
  }
  const before = await recipeIn(page)
  await choose('I saw a saw')
  await recipeIn(page, ({ weights }) => weights.kind === 'trained' && weights.id === 'tagging-bigru')
  await expect(page.locator('.notices')).toContainText('reads it now')
  await page.locator('summary', { hasText: 'Examples' }).click()
  await expect(page.getByRole('region', { name: 'For these weights' })).toContainText('I saw a saw')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await recipeIn(
    page,
    ({ weights, tokens }) => JSON.stringify([weights, tokens]) === JSON.stringify([before.weights, before.tokens]),
  )
  await choose('not bad, not good')
  await recipeIn(page, ({ weights }) => weights.kind === 'trained' && weights.id === 'brown-gru')
  await expect(sentenceBox(page)).toHaveValue('not bad, not good')
  await choose('他 · 把 · 锯子')
  await recipeIn(page, ({ weights }) => weights.kind === 'seed')
  await expect(page.locator('.notices')).toContainText('seeded weights are used')
  await settled(page)
})
