import type { Page } from '@playwright/test'
import { leaveControls, linkTo, load, opening, recipeIn, sentenceBox, stage, words } from './support/app'
import { expect, test } from './support/test'

/** Presses Tab until the control with this name has the keyboard, as a reader without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const { activeElement: at } = document
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : []
      return (
        at?.getAttribute('aria-label') ?? (labels.map(label => label.textContent).join(' ') || at?.textContent) ?? ''
      )
    })
    if (typeof name === 'string' ? found.trim() === name : name.test(found)) return
  }
  throw new Error(`Tab found no control called ${String(name)} in 90 presses`)
}

test('a whole lesson goes without a mouse', async ({ page }) => {
  await load(page, linkTo(opening('lstm', { step: 'start', level: 'cell' })))
  const { keyboard } = page

  await tabTo(page, words.sentence.en)
  await keyboard.press('Control+a')
  await keyboard.type('not bad at all')
  await keyboard.press('Enter')
  await recipeIn(page, r => r.tokens.length === 4)

  await tabTo(page, /^Examples/)
  await keyboard.press('Enter')
  await tabTo(page, /^the dog bites the man/)
  await keyboard.press('Enter')
  await recipeIn(page, r => r.tokens.join(' ') === 'the dog bites the man')

  await leaveControls(page)
  for (let presses = 0; presses < 9; presses++) await keyboard.press('ArrowRight')
  await recipeIn(page, r => r.focus.step === '2.f')
  await keyboard.press('k')
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await keyboard.press('k')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()

  for (const level of ['operation', 'scalar']) {
    await keyboard.press('Enter')
    await expect(stage(page)).toHaveAttribute('data-level', level)
  }
  await recipeIn(page, r => r.focus.level === 'scalar' && r.focus.value === 'f.2')
  await tabTo(page, 'Value')
  await keyboard.press('End')
  await recipeIn(page, r => r.pins[0]?.number === 1)
  await keyboard.press('Delete')
  await recipeIn(page, r => r.pins.length === 0)

  await tabTo(page, 'Self-attention')
  await keyboard.press('Enter')
  await recipeIn(page, r => r.model === 'attention')
  await tabTo(page, '中文')
  await keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await tabTo(page, /^(主题|显示)$/)
  await keyboard.press('Enter')
  await tabTo(page, /^主题/)
  for (let presses = 0; presses < 4; presses++) await keyboard.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('arrows go on stepping after the step buttons were pressed', async ({ page }) => {
  await load(page, linkTo(opening('rnn', { step: 'start', level: 'cell' })))
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.keyboard.press('ArrowRight')
  await recipeIn(page, r => r.focus.step === '1.p')
})

test('single letters can be switched off; other keys stay', async ({ page }) => {
  await load(page, linkTo(opening('gru', { step: '2.r', level: 'cell' })))
  await page.keyboard.press('n')
  await recipeIn(page, r => r.focus.step === '2.z')
  const menu = page.locator('.view-menu > summary')
  await menu.click()
  await page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck()
  await menu.click()
  await leaveControls(page)
  for (const key of ['n', 'p', 'x', 'k', '1', '2', '3', '4', '+', '-']) await page.keyboard.press(key)
  await page.keyboard.press('ArrowRight')
  const recipe = await recipeIn(page, r => r.focus.step === '2.m')
  expect(recipe).toMatchObject({ model: 'gru', focus: { level: 'cell' } })
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(page.locator('.formula-form[data-shown=true]')).toHaveText(/h/)
})

test('keys belong to the sentence while it is typed, and to the input method while it composes', async ({ page }) => {
  await load(page, linkTo(opening('lstm', { step: '2.f', level: 'cell' })))
  const before = await recipeIn(page)
  await sentenceBox(page).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'kan', selectionStart: 3, selectionEnd: 3 })
  await sentenceBox(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await page.waitForTimeout(600)
  expect((await recipeIn(page)).tokens, 'half-written pinyin is no sentence').toEqual(before.tokens)
  await session.send('Input.insertText', { text: '看' })
  const after = await recipeIn(page, r => r.tokens.join('').includes('看'))
  expect(after.focus).toEqual(before.focus)
  await leaveControls(page)
  for (const key of ['3', 'n', 'ArrowRight', 'Enter', ' ']) {
    await page.locator('body').dispatchEvent('keydown', { key, isComposing: true, bubbles: true })
  }
  await page.waitForTimeout(300)
  expect((await recipeIn(page)).focus).toEqual(before.focus)
})
