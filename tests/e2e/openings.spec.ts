import { openings } from '../../src/exhibits/openings'
import { violations } from './support/axe'
import { load, stage, tab } from './support/app'
import { expect, test } from './support/test'

const predicted = '.chain-answers .answer-press'

test('every exhibit opens on its trained model, at the step that makes its point', async ({ page }) => {
  await load(page, '')
  await expect(page).toHaveURL(/lstm\?.*step=6\.k.*weights=sentiment-lstm/)
  await expect(page.locator('.opening-point > [data-shown=true]')).toHaveText(openings.lstm.point.en)
  for (const model of ['gru', 'attention', 'rnn'] as const) {
    await tab(page, model).click()
    await expect(stage(page)).toHaveAttribute('data-model', model)
    await expect(page.locator('.opening-point > [data-shown=true]')).toHaveText(openings[model].point.en)
    await expect(page).toHaveURL(new RegExp(`weights=${openings[model].weights}`))
  }
  await tab(page, 'lstm').click()
  await expect(page).toHaveURL(/lstm\?.*step=6\.k/)
})

test('what an opening says is taken back while the weights do not run as they were trained', async ({ page }) => {
  await load(page, '#/gru?lang=en')
  const point = page.locator('.opening-point > [data-shown=true]')
  await expect(point).toHaveText(openings.gru.point.en)
  const flip = page.getByRole('button', { name: /^Flip the letter z/ })
  await flip.click()
  await expect(point).toContainText('not those of training')
  await expect(page.locator('.provenance')).toContainText('not those of training')
  await flip.click()
  await expect(point).toHaveText(openings.gru.point.en)
})

test('a unit is shown alone and ablated, and the prediction changes with it', async ({ page }) => {
  await load(page, '#/lstm?lang=en')
  await page.keyboard.press('End')
  await expect(page.locator(predicted)).toHaveCount(2)
  const before = await page.locator(predicted).allTextContents()
  await page.locator('summary', { hasText: 'What does this unit know?' }).click()
  const fact = page.getByRole('region', { name: 'What the sentence says so far' })
  await fact.getByRole('button', { name: 'Show this unit' }).click()
  await expect(page).toHaveURL(/units=3/)
  await expect(page.locator('.chain-units text')).toHaveText(['3', '3'])
  await fact.getByRole('button', { name: /^Ablate/ }).click()
  await expect(page).toHaveURL(/pin=c\.\*\.2\.0/)
  await expect.poll(() => page.locator(predicted).allTextContents()).not.toEqual(before)
  expect(await violations(page)).toEqual([])
  await fact.getByRole('button', { name: /^Ablate/ }).click()
  await expect.poll(() => page.locator(predicted).allTextContents()).toEqual(before)
})

test('a sentence of one’s own goes along to the next exhibit, and a seeded page stays seeded', async ({ page }) => {
  await load(page, '#/gru?lang=en')
  const box = page.getByRole('textbox', { name: 'Sentence', exact: true })
  await box.fill('the keys near the dog are')
  await box.press('Enter')
  await tab(page, 'rnn').click()
  await expect(page).toHaveURL(/rnn\?t=the_keys_near_the_dog_are.*weights=agreement-rnn/)
  await load(page, '#/lstm?t=I_saw_a_saw&step=3.c&zoom=cell&weights=5478&lang=en')
  await tab(page, 'attention').click()
  await expect(page).toHaveURL(/attention\?t=I_saw_a_saw&.*weights=1291/)
})
