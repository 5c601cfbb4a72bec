import type { Page } from '@playwright/test'
import { button, linkTo, load, opening, recipeIn, stage, words } from './support/app'
import { compared, engineNumber } from './support/engine'
import { screenOf, serialised } from './support/screen'
import { expect, test } from './support/test'

/** Reads the screen and holds it against the engine. */
async function read(
  page: Page,
  pins: number,
): Promise<{ readonly text: string; readonly recipe: Awaited<ReturnType<typeof recipeIn>> }> {
  const recipe = await recipeIn(page, ({ pins: found }) => found.length === pins)
  const screen = await screenOf(page)
  const { wrong, count } = compared(recipe, screen.cells)
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(0)
  return { text: serialised(screen), recipe }
}

/** Undo shows what was before, redo what was done. */
async function undoneAndRedone(page: Page, before: string, now: string, pins: number): Promise<void> {
  await button(page, words.undo).click()
  expect((await read(page, pins - 1)).text, 'after undo').toBe(before)
  await button(page, words.redo).click()
  expect((await read(page, pins)).text, 'after redo').toBe(now)
}

const box = (page: Page) => page.locator('.control-pin-editor').getByRole('spinbutton', { name: 'Value' })

for (const way of ['pointer', 'keyboard'] as const) {
  test(`a pair is painted away and back with the ${way}, and its weight goes with it`, async ({ page }) => {
    await load(page, linkTo(opening('attention', { step: 'A', level: 'overview', asker: 3 })))
    const start = await recipeIn(page)
    await button(page, { en: 'Paint who may be seen', zh: '涂改可见范围' }).click()
    const before = await read(page, 0)
    const cell = page.locator('.stage [role=gridcell][data-value="B"][data-row="3"][data-col="1"]')
    const paint = () => (way === 'pointer' ? cell.click() : cell.press('Enter'))
    await paint()
    const hidden = await read(page, 1)
    expect(hidden.recipe.pins).toEqual([{ name: 'B', row: 3, col: 1, number: 0 }])
    const weight = { id: 'A', row: 3, col: 1 }
    expect(engineNumber(start, weight)).toBeGreaterThan(0)
    expect(engineNumber(hidden.recipe, weight)).toBe(0)
    await undoneAndRedone(page, before.text, hidden.text, 1)
    await paint()
    const back = await recipeIn(page, ({ pins: [pin] }) => pin?.number === 1)
    expect(engineNumber(back, weight)).toBe(engineNumber(start, weight))
    await expect(stage(page)).toHaveAttribute('data-level', 'overview')
  })
}

test('a number of a word vector is held, and only what reads that word changes', async ({ page }) => {
  await load(page, linkTo(opening('rnn', { step: '4.h', level: 'cell', value: 'x.3', cell: [2, 0] })))
  const before = await read(page, 0)
  await box(page).fill('2.5')
  await box(page).press('Enter')
  const now = await read(page, 1)
  expect(now.recipe.pins).toEqual([{ name: 'x', time: 3, row: 2, col: 0, number: 2.5 }])
  for (const [id, changes] of [
    ['h.2', false],
    ['h.3', true],
    ['h.4', true],
  ] as const) {
    const [was, is] = [before, now].map(({ recipe }) => engineNumber(recipe, { id, row: 0, col: 0 }))
    expect(was !== is, id).toBe(changes)
  }
  await undoneAndRedone(page, before.text, now.text, 1)
})

for (const { model, weight } of [
  { model: 'lstm', weight: 'W_f' },
  { model: 'attention', weight: 'W_Q' },
] as const) {
  test(`${model}: a learned number is found in its table, held and released`, async ({ page }) => {
    await load(page, linkTo(opening(model, { level: 'cell' })))
    await page.locator('summary', { hasText: 'Learned numbers' }).click()
    await page.locator(`.control-weights [role=gridcell][data-value="${weight}"][data-row="1"][data-col="2"]`).click()
    await expect(stage(page)).toHaveAttribute('data-level', 'operation')
    const before = await read(page, 0)
    await box(page).fill('−1.75')
    await box(page).press('Enter')
    const now = await read(page, 1)
    expect(now.recipe.pins).toEqual([{ name: weight, row: 1, col: 2, number: -1.75 }])
    await undoneAndRedone(page, before.text, now.text, 1)
    for (const level of ['cell', 'overview']) {
      await page.keyboard.press('Escape')
      await expect(stage(page)).toHaveAttribute('data-level', level)
      await read(page, 1)
    }
    await page.getByRole('button', { name: /^Release: / }).click()
    await read(page, 0)
  })
}

test('a number that cannot be used is answered with a sentence and changes nothing', async ({ page }) => {
  await load(page, linkTo(opening('lstm', { step: '3.o', level: 'cell', value: 'f.3', cell: [0, 0] })))
  const before = await read(page, 0)
  for (const typed of ['7', 'many', '', '1e9', '0.5.5']) {
    await box(page).fill(typed)
    await box(page).press('Enter')
    await expect(box(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('.control-pin-editor .control-refused')).not.toBeEmpty()
    expect((await read(page, 0)).text).toBe(before.text)
  }
  await box(page).fill('０，５')
  await box(page).press('Enter')
  expect((await read(page, 1)).recipe.pins[0]?.number).toBe(0.5)
})
