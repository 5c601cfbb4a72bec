import { violations } from './support/axe'
import { leaveControls, linkTo, load, opening, recipeIn } from './support/app'
import { fills, openPanel, PATIENCE, press, standing, startLong, stepsMade } from './support/training'
import { expect, test } from './support/test'

/** Far longer than a frame, far shorter than a reader would wait. */
const ANSWER = 2_000

const sentence = ['the', 'film', 'was', 'not', 'good']
const start = linkTo({ ...opening('lstm', { step: '1.f', level: 'cell' }), tokens: sentence })

test('a model is trained in the page: the drawing follows, stopping keeps it, and it is there after a reload', async ({
  page,
}) => {
  await load(page, start)
  await openPanel(page)
  await startLong(page)
  await recipeIn(page, ({ weights }) => weights.kind === 'trained')
  const before = await fills(page)
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(30)
  await expect.poll(() => fills(page), { timeout: PATIENCE }).not.toBe(before)

  // The page answers while its worker is busy.
  await leaveControls(page)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/step=1\.i/, { timeout: ANSWER })

  await press(page, 'Stop and keep')
  await expect(standing(page)).toContainText('Stopped.', { timeout: PATIENCE })
  const stopped = await stepsMade(page)
  const { weights } = await recipeIn(page, recipe => recipe.weights.kind === 'kept')
  const kept = await fills(page)
  await expect(page.getByText('Kept in this browser; a link names them', { exact: false })).toBeVisible()
  expect(await stepsMade(page), 'no step is made after the stop').toBe(stopped)

  await press(page, 'Go on')
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(stopped)
  await press(page, 'Stop and keep')
  await expect(standing(page)).toContainText('Stopped.', { timeout: PATIENCE })
  const isAnother = (found: typeof weights) =>
    found.kind === 'kept' && JSON.stringify(found) !== JSON.stringify(weights)
  const again = await recipeIn(page, recipe => isAnother(recipe.weights))

  const hash = new URL(page.url()).hash
  const drawn = await fills(page)
  expect(drawn).not.toBe(kept)
  await load(page, hash)
  await recipeIn(page, recipe => JSON.stringify(recipe.weights) === JSON.stringify(again.weights))
  expect(await fills(page)).toBe(drawn)
  await expect(page.locator('.notices')).toHaveCount(0)
})

test('a link to weights of another browser says so and offers to train them here', async ({ page }) => {
  const train = 'sentiment-lstm:3:5:100:0.01:adam:clip'
  const link = linkTo({ ...opening('lstm'), tokens: sentence, weights: { kind: 'kept', hash: 'c0ffee00'.repeat(8) } })
  await load(page, link.replace('&lang', `&train=${train}&lang`))
  await expect(page.locator('.notices')).toContainText('another browser')
  await press(page, 'Open the recipe')
  await expect(page.getByRole('spinbutton', { name: 'Seed', exact: true })).toHaveValue('5', { timeout: PATIENCE })
  await press(page, 'Start')
  await expect(page.getByText('Done.', { exact: false }).first()).toBeVisible({ timeout: PATIENCE })
  await recipeIn(page, recipe => recipe.weights.kind === 'kept')
  expect(page.url()).toContain(`train=${train}`)
})

test('a run that goes astray says where, and goes on with the remedy', async ({ page }) => {
  await load(page, linkTo(opening('attention')))
  await openPanel(page)
  await page.getByLabel('Method', { exact: true }).selectOption('sgd')
  await page.getByLabel('Learning rate', { exact: true }).selectOption('1')
  await page.getByRole('switch', { name: 'Hold gradients to norm 1' }).press(' ')
  await press(page, 'Start')
  const alert = page.locator('.training').getByRole('alert')
  await expect(alert).toContainText(/At step \d+ the gradient of W_\w+ ran away/, { timeout: PATIENCE })
  const remedy = page.getByRole('button', { name: 'Hold gradients to norm 1 and go on', exact: true })
  await remedy.click()
  await expect(remedy).toHaveCount(0)
  await expect(page.locator('.training')).toContainText(/Step \d+ of 2500/, { timeout: PATIENCE })
})

test('where a page may not start a worker of a file, the same training runs as a classic script', async ({ page }) => {
  await page.addInitScript(() => {
    const Allowed = Worker
    window.Worker = class extends Allowed {
      constructor(address: string | URL, options?: WorkerOptions) {
        if (options?.type === 'module') throw new DOMException('module workers are refused', 'SecurityError')
        super(address, options)
      }
    }
  })
  await load(page, start)
  await openPanel(page)
  await press(page, 'Start')
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(0)
})

for (const [theme, language, width] of [
  ['light', 'en', 320],
  ['dark', 'zh', 1280],
  ['projector', 'en', 1600],
  ['contrast', 'zh', 1280],
] as const) {
  test(`the panel has nothing for axe to find and fits its page: ${theme}, ${language}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await load(page, `${start.replace('lang=en', `lang=${language}`)}&theme=${theme}`)
    if (theme === 'projector') await press(page, 'Try it')
    await page.locator('summary', { hasText: /^(Train it|训练)$/ }).click()
    const begin = page.getByRole('button', { name: language === 'en' ? 'One step' : '走一步', exact: true })
    await begin.click({ timeout: PATIENCE })
    await expect(page.locator('.training-plot').first()).toBeVisible({ timeout: PATIENCE })
    await expect(page.getByText(language === 'en' ? 'Gradients' : '梯度', { exact: true })).toBeVisible({
      timeout: PATIENCE,
    })
    for (const summary of await page.locator('.training summary').all()) await summary.click()
    await expect(page.locator('.training-norm').first()).toBeVisible({ timeout: PATIENCE })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
}
