import type { Page } from '@playwright/test'
import type { ModelId } from '../../src/models'
import { linkTo, load, opening, stage } from './support/app'
import { expect, test } from './support/test'

/** Grids of every kind: wide, tall and square. */
const grids: readonly { readonly model: ModelId; readonly id: string; readonly rows: number; readonly cols: number }[] =
  [
    { model: 'lstm', id: 'f.3', rows: 4, cols: 1 },
    { model: 'gru', id: 'W_n', rows: 4, cols: 3 },
    { model: 'attention', id: 'A', rows: 4, cols: 4 },
  ]

/** The cell that has the keyboard. */
const at = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { dataset } = document.activeElement as SVGElement
    return `${dataset['value'] ?? ''} ${dataset['row'] ?? ''},${dataset['col'] ?? ''}`
  })

for (const { model, id, rows, cols } of grids) {
  test(`${id} of ${model}: arrows move one cell and stop at the edges, Home and End go to the ends, Enter opens`, async ({
    page,
  }) => {
    const value = id === 'W_n' ? 'n.3' : id
    await load(
      page,
      linkTo(opening(model, { step: model === 'attention' ? 'A' : '3.h', level: 'operation', value, cell: [0, 0] })),
    )
    const grid = page.locator(`.stage [role=grid][data-value="${id}"]`).first()
    await expect(grid.locator('[role=gridcell]')).toHaveCount(rows * cols)
    await expect(grid.locator('[role=gridcell][tabindex="0"]')).toHaveCount(1)
    await grid.locator('[data-row="0"][data-col="0"]').focus()
    const press = async (key: string, row: number, col: number) => {
      await page.keyboard.press(key)
      expect(await at(page), key).toBe(`${id} ${row},${col}`)
    }
    const [bottom, right] = [rows - 1, cols - 1]
    await press('ArrowUp', 0, 0)
    await press('ArrowLeft', 0, 0)
    for (let row = 1; row < rows; row++) await press('ArrowDown', row, 0)
    await press('ArrowDown', bottom, 0)
    for (let col = 1; col < cols; col++) await press('ArrowRight', bottom, col)
    await press('ArrowRight', bottom, right)
    await press('Home', bottom, 0)
    await press('End', bottom, right)
    await press('Control+Home', 0, 0)
    await press('Control+End', bottom, right)
    await press('ArrowUp', bottom - 1, right)
    await expect(grid.locator('[role=gridcell][tabindex="0"]')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(stage(page)).toHaveAttribute('data-level', 'scalar')
    await expect(page.locator('.scalar-result')).toHaveAttribute('data-value', id)
    await expect(page.locator('.scalar-result')).toHaveAttribute('data-row', String(bottom - 1))
    await expect(page.locator('.scalar-result')).toHaveAttribute('data-col', String(right))
  })
}
