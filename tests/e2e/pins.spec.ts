import type { Page } from '@playwright/test'
import { scalarText } from '../../src/figures/geometry/number-text'
import type { ModelId } from '../../src/models'
import type { Pin, Recipe } from '../../src/recipe'
import { button, linkTo, load, opening, recipeIn, words } from './support/app'
import { compared, engineNumber } from './support/engine'
import { screenOf, serialised } from './support/screen'
import { expect, test } from './support/test'

/** A gate of the third word, seen after the whole word was read. */
const gates = [
  { model: 'gru', id: 'z.3', row: 1, step: '3.h', after: 'h.3' },
  { model: 'lstm', id: 'f.3', row: 1, step: '3.o', after: 'c.3' },
] as const

const held = (page: Page, found: (pins: readonly Pin[]) => boolean): Promise<Recipe> =>
  recipeIn(page, ({ pins }) => found(pins))

/** Every number on screen is what the engine makes of the recipe in the address. */
async function agreed(page: Page, recipe: Recipe): Promise<string> {
  const screen = await screenOf(page)
  const { wrong, count } = compared(recipe, screen.cells)
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(0)
  return serialised(screen)
}

/** The same thing, held by hand, and let go of: by undo and redo, then by the button. */
async function takenBack(page: Page, before: string, now: string, pins: readonly Pin[]): Promise<void> {
  await button(page, words.undo).click()
  await held(page, left => left.length === 0)
  expect(serialised(await screenOf(page)), 'after undo').toBe(before)
  await button(page, words.redo).click()
  expect((await held(page, left => left.length > 0)).pins).toEqual(pins)
  expect(serialised(await screenOf(page)), 'after redo').toBe(now)
}

const inspected = (model: ModelId, step: string, value: string, cell: readonly [number, number]): string =>
  linkTo(opening(model, { step, level: 'cell', value, cell }))

for (const { model, id, row, step, after } of gates) {
  const editor = (page: Page) => page.locator('.control-pin-editor')
  const slider = (page: Page) => editor(page).getByRole('slider', { name: 'Value' })
  const hands = {
    slider: (page: Page) => slider(page).fill('0.25'),
    'number box': async (page: Page) => {
      await editor(page).getByRole('spinbutton', { name: 'Value' }).fill('0.25')
      await page.keyboard.press('Enter')
    },
    keyboard: async (page: Page) => {
      await slider(page).press('Home')
      for (let presses = 0; presses < 2; presses++) await slider(page).press('Shift+ArrowRight')
      for (let presses = 0; presses < 5; presses++) await slider(page).press('ArrowRight')
    },
  } as const

  test(`${model}: a gate cell is held by slider, box and keys, and released`, async ({ page }) => {
    await load(page, inspected(model, step, id, [row, 0]))
    const free = await recipeIn(page)
    const before = await agreed(page, free)
    const was = engineNumber(free, { id, row, col: 0 })
    for (const [name, hold] of Object.entries(hands)) {
      await test.step(name, async () => {
        await hold(page)
        const recipe = await held(page, ([pin]) => pin?.number === 0.25)
        expect(recipe.pins).toEqual([{ name: id[0], time: 3, row, col: 0, number: 0.25 }])
        const now = await agreed(page, recipe)
        const downstream = { id: after, row, col: 0 }
        expect(engineNumber(recipe, downstream)).not.toBe(engineNumber(free, downstream))
        expect(now).not.toBe(before)
        await expect(editor(page).locator('.control-was .control-figure')).toHaveText([scalarText(was), '0.2500'])
        await expect(page.locator(`.matrix[data-value="${after}"] .mark-ghost`).first()).toBeAttached()
        await takenBack(page, before, now, recipe.pins)
        await button(page, { en: 'Release', zh: '释放' }).and(editor(page).getByRole('button')).click()
        await held(page, pins => pins.length === 0)
        expect(await agreed(page, free), 'after release').toBe(before)
      })
    }
    await slider(page).press('ArrowRight')
    await held(page, pins => pins.length === 1)
    await slider(page).press('Delete')
    await held(page, pins => pins.length === 0)
  })
}

/** What each corner of a pad makes of the third word, as an equation between engine numbers. */
const corners = [
  { model: 'lstm', corner: /^carry/, says: 'c.3 = c.2', pair: ['c.3', 'c.2'] },
  { model: 'lstm', corner: /^overwrite/, says: 'c.3 = c̃.3', pair: ['c.3', 'g.3'] },
  { model: 'lstm', corner: /^clear/, says: 'c.3 = 0', pair: ['c.3', 'c.0'] },
  { model: 'lstm', corner: /^count/, says: 'c.3 = c.2 + c̃.3', pair: ['c.3', 'c.2', 'g.3'] },
  { model: 'gru', corner: /^plain RNN/, says: 'h.3 = h̃.3', pair: ['h.3', 'n.3'] },
  { model: 'gru', corner: /^no memory/, says: 'h.3 = h̃.3', pair: ['h.3', 'n.3'] },
  { model: 'gru', corner: /^copy.*the word is ignored/, says: 'h.3 = h.2', pair: ['h.3', 'h.2'] },
  { model: 'gru', corner: /^copy.*the same as/, says: 'h.3 = h.2', pair: ['h.3', 'h.2'] },
] as const

test('the corners of the pads give what they are named for', async ({ page }) => {
  for (const model of ['lstm', 'gru'] as const) {
    await load(page, linkTo(opening(model, { step: model === 'lstm' ? '3.o' : '3.h', level: 'cell' })))
    const before = serialised(await screenOf(page))
    for (const { corner, says, pair } of corners.filter(c => c.model === model)) {
      await test.step(`${model} ${String(corner)}: ${says}`, async () => {
        await page
          .locator('.control-corner')
          .filter({ hasText: new RegExp(corner.source.slice(1), 's') })
          .click()
        const recipe = await held(page, pins => pins.length === 2)
        const now = await agreed(page, recipe)
        for (let row = 0; row < 4; row++) {
          const [left, ...right] = pair.map(id => engineNumber(recipe, { id, row, col: 0 }))
          expect(left).toBeCloseTo(
            right.reduce((sum, x) => sum + x, 0),
            12,
          )
        }
        await takenBack(page, before, now, recipe.pins)
        await page.getByRole('button', { name: 'Release all', exact: true }).click()
        await held(page, pins => pins.length === 0)
        expect(serialised(await screenOf(page))).toBe(before)
      })
    }
  }
})
