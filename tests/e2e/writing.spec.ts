import type { Page } from '@playwright/test'
import { violations } from './support/axe'
import { load, recipeIn, sentenceBox, settled } from './support/app'
import { expect, test } from './support/test'

const link = (part = '') => `#/gru?t=m_a_r&step=4.l&zoom=overview&weights=names-gru${part}&lang=en`

/** The letters in the page's address, once they are these. */
const lettersAre = (page: Page, ...letters: readonly string[]) =>
  recipeIn(page, ({ tokens }) => tokens.join(' ') === letters.join(' '))

const row = (page: Page) => page.getByRole('region', { name: 'Temperature and writing on' })
const slider = (page: Page) => row(page).getByRole('slider', { name: 'Temperature τ' })
const box = (page: Page) => row(page).getByRole('spinbutton', { name: 'Temperature τ' })
const told = (page: Page) => row(page).locator('.output-told')

/** The shares of the three likeliest answers at the last token, as they are written beside their bars. */
const shares = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.chain-answers .answer-press').allTextContents()).map(text => text.replace(/^.*(?=[.<>])/, ''))

const names = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.chain-answers .answer-press').allTextContents()).map(text => text.replace(/[.<>].*/, '').trim())

test('the temperature moves the shares and keeps their order: slider, box, keyboard and back to 1', async ({
  page,
}) => {
  await load(page, link())
  const [before, order] = [await shares(page), await names(page)]
  await slider(page).press('Home')
  await expect(box(page)).toHaveValue('0.1')
  expect(await names(page)).toEqual(order)
  expect(await shares(page)).not.toEqual(before)
  await expect(page).toHaveURL(/temperature=0\.1/)
  await box(page).fill('2.5')
  await box(page).press('Enter')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2.5')
  expect(await names(page)).toEqual(order)
  await expect(page.locator('.formula .katex-mathml annotation').first()).toContainText('{2.5}')
  await slider(page).press('ArrowRight')
  await expect(box(page)).toHaveValue('3.2')
  expect(await violations(page)).toEqual([])
  await page.reload()
  await settled(page)
  await expect(box(page)).toHaveValue('3.2')
  await row(page)
    .getByRole('button', { name: /^τ = 1/ })
    .click()
  await expect(box(page)).toHaveValue('1')
  expect(await shares(page)).toEqual(before)
  await expect(page).not.toHaveURL(/temperature/)
})

test('a link with an impossible temperature is shown at 1 and says so', async ({ page }) => {
  await load(page, link('&temperature=1e99'))
  await expect(page.locator('.notices')).toContainText('temperature=1e99')
  await expect(box(page)).toHaveValue('1')
})

test('other weights have neither a temperature nor anything to write', async ({ page }) => {
  await load(page, '#/lstm?t=the_food_was_good&step=4.f&zoom=overview&weights=sentiment-lstm&lang=en')
  await expect(row(page)).toHaveCount(0)
  await load(page, '#/lstm?t=I_saw_a_saw&step=3.f&zoom=overview&lang=en')
  await expect(row(page)).toHaveCount(0)
})

test('a name is written on letter by letter, said aloud, undone, and ended', async ({ page }) => {
  await load(page, link())
  const append = row(page).getByRole('button', { name: /^Append/ })
  const letter = (await append.textContent())?.replace(/^Append “(.)”.*$/, '$1') ?? ''
  await append.press('Enter')
  await expect(sentenceBox(page)).toHaveValue(`mar${letter}`)
  expect((await lettersAre(page, 'm', 'a', 'r', letter)).focus.step).toBe('5.l')
  await expect(told(page)).toHaveText(new RegExp(`^Appended ${letter} \\(.*\\), now “mar${letter}”\\.$`))
  await page.getByRole('button', { name: 'Undo' }).click()
  await lettersAre(page, 'm', 'a', 'r')
  await expect(told(page)).toHaveText('')
  await append.click()
  await slider(page).press('ArrowLeft')
  await slider(page).press('ArrowLeft')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(box(page)).toHaveValue('1')
  await lettersAre(page, 'm', 'a', 'r', letter)
  await load(page, link().replace('m_a_r&step=4', 'm_a_r_y&step=5'))
  await row(page).getByRole('button', { name: 'End here' }).click()
  await expect(told(page)).toHaveText('The name is complete: “mary”.')
  await lettersAre(page, 'm', 'a', 'r', 'y')
  expect(await violations(page)).toEqual([])
})

test('the temperature after an undo is a change of its own, and so is each drag', async ({ page }) => {
  await load(page, link('&temperature=0.5'))
  await row(page)
    .getByRole('button', { name: /^Append/ })
    .click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await slider(page).press('ArrowRight')
  const [warm, redo] = [await box(page).inputValue(), page.getByRole('button', { name: 'Redo' })]
  expect(Number(warm)).toBeGreaterThan(0.5)
  await expect(redo).toBeDisabled()
  const pressedAt = async (share: number): Promise<string> => {
    const { width = 0, height = 0 } = (await slider(page).boundingBox()) ?? {}
    await slider(page).click({ position: { x: share * width, y: height / 2 } })
    return box(page).inputValue()
  }
  const [high, low] = [await pressedAt(0.95), await pressedAt(0.05)]
  expect(Number(high)).toBeGreaterThan(Number(warm))
  expect(Number(low)).toBeLessThan(Number(warm))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(box(page)).toHaveValue(high)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(box(page)).toHaveValue(warm)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(box(page)).toHaveValue('0.5')
})

test('what comes after the last word is told where that word is read out, and not before', async ({ page }) => {
  await load(page, link().replace('step=4.l', 'step=2.h'))
  await expect(row(page)).toHaveCount(0)
  await page.getByRole('complementary').getByRole('button', { name: 'Write on after “r”' }).click()
  expect((await recipeIn(page, recipe => recipe.focus.step === '4.l')).tokens).toEqual(['m', 'a', 'r'])
  await expect(row(page).getByRole('button', { name: 'Draw one' })).toBeVisible()
})

test('what is drawn is drawn by the shares', async ({ page }) => {
  await page.addInitScript(() => (Math.random = () => 0))
  await load(page, link('&temperature=0.5'))
  const [likeliest] = await names(page)
  await row(page).getByRole('button', { name: 'Draw one' }).click()
  await lettersAre(page, 'm', 'a', 'r', likeliest ?? '')
  await expect(told(page)).toContainText(`Drawn: ${likeliest ?? ''}`)
})

test('names are chosen among the trained weights: the sentence becomes one, letter by letter', async ({ page }) => {
  await load(page, '#/rnn?t=I_saw_a_saw&step=2.h&zoom=overview&lang=en')
  await page.locator('summary', { hasText: 'Weights: from a seed' }).press('Enter')
  const menu = page.getByRole('combobox', { name: 'Weights' })
  await expect(menu.locator('option[value=names-rnn]')).toHaveCount(1)
  await menu.selectOption('names-rnn')
  await settled(page)
  const { tokens } = await recipeIn(page)
  for (const token of tokens) expect(token).toMatch(/^[a-z]$/)
  await expect(page.locator('.notices')).toHaveCount(0)
  await expect(sentenceBox(page)).toHaveValue(tokens.join(''))
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Write on after/ })
    .press('Enter')
  await expect(row(page)).toBeVisible()
})
