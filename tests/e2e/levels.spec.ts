import type { Locator, Page } from '@playwright/test'
import { scalarText } from '../../src/figures/geometry/number-text'
import type { ModelId } from '../../src/models'
import { blank, decode } from '../../src/recipe'
import type { Level } from '../../src/trace'
import { leaveControls, linkTo, load, modelIds, opening, recipeIn, stage } from './support/app'
import { compared, engineNumber } from './support/engine'
import { screenOf, serialised, type Screen } from './support/screen'
import { expect, test } from './support/test'

const levels: readonly Level[] = ['overview', 'cell', 'operation', 'scalar']

/** A cell that every level shows, at a step at which it is made. */
const followed: Readonly<
  Record<ModelId, { readonly step: string; readonly id: string; readonly row: number; readonly col: number }>
> = {
  rnn: { step: '3.h', id: 'h.3', row: 1, col: 0 },
  gru: { step: '3.h', id: 'h.3', row: 2, col: 0 },
  lstm: { step: '3.c', id: 'c.3', row: 3, col: 0 },
  attention: { step: 'A', id: 'A', row: 3, col: 1 },
}

const cellOf = (page: Page, { id, row, col }: (typeof followed)[ModelId]): Locator =>
  page.locator(`.stage .matrix-cell[data-value="${id}"][data-row="${row}"][data-col="${col}"]`).first()

const ways = {
  click: (cell: Locator) => cell.click(),
  Enter: async (cell: Locator) => {
    await cell.focus()
    await cell.press('Enter')
  },
} as const

for (const model of modelIds) {
  const place = followed[model]
  const start = linkTo(opening(model, { step: place.step, level: 'overview' }))

  for (const way of ['click', 'Enter'] as const) {
    test(`${model}: ${way} on a cell leads from the sentence down to one number, Escape leads back`, async ({
      page,
    }) => {
      await load(page, start)
      const seen = new Map<Level, Screen>()
      for (const [k, level] of levels.entries()) {
        if (k > 0) await ways[way](cellOf(page, place))
        await expect(stage(page)).toHaveAttribute('data-level', level)
        const recipe = await recipeIn(page, ({ focus }) => focus.level === level)
        const screen = await screenOf(page)
        const { wrong, count } = compared(recipe, screen.cells)
        expect(wrong, level).toEqual([])
        expect(count, `numbers compared at level ${level}`).toBeGreaterThan(0)
        seen.set(level, screen)
      }
      const { recipe } = decode(seen.get('scalar')?.hash ?? '', blank, model)
      expect(recipe.focus).toMatchObject({ value: place.id, cell: [place.row, place.col] })
      await expect(page.locator('.scalar-number')).toHaveText(scalarText(engineNumber(recipe, place)))

      for (const level of [...levels].reverse().slice(1)) {
        await page.keyboard.press('Escape')
        await expect(stage(page)).toHaveAttribute('data-level', level)
      }
      expect(serialised(await screenOf(page))).toBe(serialised(seen.get('overview') ?? { cells: [], words: [] }))
    })
  }

  test(`${model}: a link restores each level as it was left`, async ({ page }) => {
    await load(page, start)
    const left: Screen[] = []
    for (const level of levels) {
      if (level !== 'overview') await page.keyboard.press('Enter')
      await expect(stage(page)).toHaveAttribute('data-level', level)
      await recipeIn(page, ({ focus }) => focus.level === level)
      left.push(await screenOf(page))
    }
    for (const [k, before] of left.entries()) {
      await load(page, before.hash)
      await expect(stage(page)).toHaveAttribute('data-level', levels[k] ?? '')
      expect(serialised(await screenOf(page)), levels[k]).toBe(serialised(before))
    }
  })

  test(`${model}: from any number to the whole sentence in three keys, wherever the keyboard is`, async ({ page }) => {
    await load(
      page,
      linkTo(opening(model, { step: place.step, level: 'scalar', value: place.id, cell: [place.row, place.col] })),
    )
    const operand = page.locator('.operand').first()
    for (const prepare of [() => leaveControls(page), () => operand.focus(), () => operand.click()]) {
      await prepare()
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape')
      await expect(stage(page)).toHaveAttribute('data-level', 'overview')
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Enter')
      await expect(stage(page)).toHaveAttribute('data-level', 'scalar')
    }
  })
}
