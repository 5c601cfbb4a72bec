import { linkTo, load, modelIds, opening, settled, stage, tab } from './support/app'
import { hostInFolder } from './support/folder-host'
import { expect, listen, test } from './support/test'

/** As many as a slow connection can fetch before a reader gives up; what is fetched ahead comes once all stands. */
const MOST_REQUESTS = 18

test('the first view is there after a few requests', async ({ page }) => {
  await page.goto('./')
  const fetched = await page.waitForFunction(() => {
    const drawn = document.querySelector('.stage-frame [data-value]') !== null
    const typeset = document.querySelector('.formula-form[data-shown=true]') !== null
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    return drawn && typeset && document.fonts.status === 'loaded' && [location.href, ...files]
  })
  const files = (await fetched.jsonValue()) || []
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS)
})

for (const language of ['en', 'zh'] as const) {
  test(`all exhibits at all levels with every what-if and option, in ${language}, without a word in the console`, async ({
    page,
  }) => {
    await load(page, linkTo(opening('rnn'), `lang=${language}`))
    for (const model of modelIds) {
      await tab(page, model, language).click()
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape')
      for (const level of ['overview', 'cell', 'operation', 'scalar']) {
        await expect(stage(page)).toHaveAttribute('data-level', level)
        await page.locator('.formula-modes button').last().click()
        await page.locator('.formula-modes button').first().click()
        await page.keyboard.press('ArrowRight')
        const missing = await page.evaluate(() => {
          const fills = [...document.querySelectorAll<SVGElement>('.stage svg *')].map(
            node => getComputedStyle(node).fill,
          )
          const wanted = new Set(fills.flatMap(fill => /url\("#(.+?)"\)/.exec(fill)?.[1] ?? []))
          return [...wanted].filter(id => document.getElementById(id) === null)
        })
        expect(missing, 'fills that drawings name and the page does not have').toEqual([])
        await page.keyboard.press('+')
      }
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape')
      const presets = page.locator('.control-preset')
      for (let k = 0; k < (await presets.count()); k++) {
        await presets.nth(k).click()
        await expect(presets.nth(k)).toHaveAttribute('aria-pressed', 'true')
        await expect(page.locator('.broken')).toHaveCount(0)
      }
      for (const select of await page.locator('.control-options select').all()) {
        const values = await select
          .locator('option')
          .evaluateAll(all => all.map(node => (node as HTMLOptionElement).value))
        for (const value of values) {
          if (await select.isVisible()) await select.selectOption(value)
          await expect(page.locator('.broken')).toHaveCount(0)
        }
      }
    }
  })
}

test('the page works from a folder of a host, with every other host out of reach', async ({ browser, baseURL }) => {
  const host = await hostInFolder('/people/someone/unroll/', baseURL ?? '')
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const noise = await listen(context, host.address)
  const page = await context.newPage()
  await page.goto(`${host.address}${linkTo(opening('attention', { step: 'A', level: 'overview' }))}`)
  await settled(page)
  await expect(stage(page)).toHaveAttribute('data-level', 'overview')
  await expect(page.locator('.katex').first()).toBeAttached()
  expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true)
  await tab(page, 'gru').click()
  await expect(stage(page)).toBeVisible()
  expect(noise.requests.every(url => url.startsWith(host.address))).toBe(true)
  expect(noise.complaints).toEqual([])
  await context.close()
  await host.close()
})

test('nothing is kept where nothing may be kept, and nothing breaks for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await load(page, linkTo(opening('lstm')))
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})
