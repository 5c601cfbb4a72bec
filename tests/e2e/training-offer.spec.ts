import { linkTo, load, opening, stage } from './support/app'
import { press } from './support/training'
import { expect, test } from './support/test'

const train = 'sentiment-lstm:3:5:100:0.01:adam:clip'
const recipe = { ...opening('lstm'), tokens: ['the', 'film', 'was', 'good'] }
const elsewhere = { ...recipe, weights: { kind: 'kept', hash: 'c0ffee00'.repeat(8) } } as const

const withTrain = (text: string, language: 'en' | 'zh' = 'en'): string =>
  linkTo(elsewhere, `train=${text}&lang=${language}`)

test('an offer to train weights of another browser outlasts reloads until it is declined', async ({ page }) => {
  await load(page, withTrain(train))
  const notices = page.locator('.notices')
  const offered = notices.getByRole('button', { name: 'Open the recipe', exact: true })
  await expect(offered).toBeVisible()
  for (let reload = 0; reload < 2; reload++) {
    await expect(page).toHaveURL(new RegExp(`&train=${train}&`))
    await expect(page, 'the address is the page’s own').not.toHaveURL(/weights=kept/)
    await page.reload()
    await expect(offered).toBeVisible()
  }
  await press(page, 'Close')
  await expect(notices).toHaveCount(0)
  await expect(page).not.toHaveURL(/train=/)
  await page.reload()
  await expect(stage(page)).toBeVisible()
  await expect(notices).toHaveCount(0)
})

test('an offer is gone from the address once it is taken, or other weights are wanted', async ({ page }) => {
  await load(page, withTrain(train))
  await press(page, 'Open the recipe')
  await expect(page).not.toHaveURL(/train=/)
  await load(page, withTrain(train))
  await expect(page).toHaveURL(/train=/)
  await page.locator('summary', { hasText: /^Learned numbers$/ }).click()
  await page.getByRole('button', { name: 'Other weights', exact: true }).click()
  await expect(page).not.toHaveURL(/train=/)
  await expect(page.getByRole('button', { name: 'Open the recipe', exact: true })).toHaveCount(0)
})

test('a recipe in a link that cannot be read is told in both languages and not offered', async ({ page }) => {
  for (const [language, told] of [
    ['en', '“train=nobody-lstm:3:5:100:0.01:adam:clip” in this link is no training recipe'],
    ['zh', '“train=nobody-lstm:3:5:100:0.01:adam:clip”不是这里能用的训练配方'],
  ] as const) {
    await load(page, withTrain('nobody-lstm:3:5:100:0.01:adam:clip', language))
    await expect(page.locator('.notices')).toContainText(told)
    await expect(page.locator('.notices button')).toHaveCount(1)
    await expect(page).not.toHaveURL(/train=/)
  }
})
