import { violations } from './support/axe'
import { follow, linkTo, load, modelIds, opening, words } from './support/app'
import { opened } from './support/focus'
import { expect, test } from './support/test'

const themes = ['light', 'dark', 'projector', 'contrast'] as const
const languages = ['en', 'zh'] as const

for (const theme of themes) {
  for (const language of languages) {
    test(`axe finds nothing in ${theme}, ${language}: every exhibit, from afar and close up`, async ({ page }) => {
      const view = `lang=${language}&theme=${theme}`
      await load(page, linkTo(opening('rnn', { level: 'overview' }), view))
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const model of modelIds) {
        for (const level of ['overview', 'cell'] as const) {
          await follow(page, linkTo(opening(model, { level }), view))
          await expect(page.locator('.stage')).toHaveAttribute('data-level', level)
          expect.soft(await violations(page), `${model} ${level}`).toEqual([])
        }
      }
    })
  }
}

for (const [level, view] of [
  ['operation', 'lang=zh&theme=dark'],
  ['scalar', 'lang=en&theme=light'],
] as const) {
  test(`axe finds nothing at the ${level} level, with everything unfolded and a number held`, async ({ page }) => {
    await load(page, linkTo(opening('rnn', { level }), view))
    for (const model of modelIds) {
      const pins = [{ name: model === 'attention' ? 'W_Q' : model === 'rnn' ? 'W' : 'b_o', row: 0, col: 0, number: 1 }]
      await follow(page, linkTo({ ...opening(model, { level, cell: [0, 0] }), pins }, view))
      await opened(page)
      expect.soft(await violations(page), model).toEqual([])
    }
  })
}

test('menus and the help page are as clean as the rest', async ({ page }) => {
  await load(page, linkTo(opening('gru')))
  for (const summary of ['.view-menu > summary', '.control-menu summary']) {
    await page.locator(summary).click()
    expect.soft(await violations(page), summary).toEqual([])
    await page.locator(summary).click()
  }
  await page.getByRole('button', { name: words.tokens.en }).click()
  expect.soft(await violations(page), 'tokens').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  expect.soft(await violations(page), 'help').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the page says which language it speaks, and says everything in it', async ({ page }) => {
  await load(page, linkTo(opening('lstm')))
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(html).toHaveAttribute('lang', 'zh-Hans')
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label]')].map(node => node.getAttribute('aria-label') ?? ''),
  )
  const english = names.filter(name => /\b(position|unit|step|gate|state|weights|open|not computed)\b/i.test(name))
  expect(english, 'English that stayed').toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await expect(html).toHaveAttribute('lang', 'en')
})
