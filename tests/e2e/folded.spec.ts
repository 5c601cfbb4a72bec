import type { Page } from '@playwright/test'
import { load } from './support/app'
import { expect, test } from './support/test'

const UNIT = 22

/** An LSTM of 64 units, whose vectors are pictures of several columns. */
const link = '#/lstm?t=I_saw_a_saw&step=3.h&zoom=cell&size=64&lang=en'

/** The middle of a unit of a folded vector, on screen. */
async function unitOn(page: Page, id: string, unit: number): Promise<readonly [x: number, y: number]> {
  const area = page.locator(`.matrix[data-value="${id}"]`).filter({ visible: true }).locator('.matrix-area').first()
  const box = await area.boundingBox()
  if (!box) throw new Error(`${id} is drawn as one picture`)
  const cols = Math.round(Math.sqrt((64 * box.width) / box.height))
  const side = box.width / cols
  return [box.x + ((unit % cols) + 0.5) * side, box.y + (Math.floor(unit / cols) + 0.5) * side]
}

/** The cells that the style frames. */
const framed = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate(
    value =>
      [...document.querySelectorAll<SVGElement>(`.matrix-cell[data-value="${value}"]`)]
        .filter(cell => getComputedStyle(cell).outlineStyle === 'solid')
        .map(cell => `${cell.dataset['row']} ${cell.dataset['col']}`),
    id,
  )

test('pointing at a folded vector lights the unit, the same unit of what it was made from, and the terms', async ({
  page,
}) => {
  await load(page, link)
  await page.mouse.move(...(await unitOn(page, 'h.3', UNIT)), { steps: 3 })
  await expect.poll(() => framed(page, 'h.3')).toEqual([`${UNIT} 0`])
  expect([...new Set(await framed(page, 'o.3'))]).toEqual([`${UNIT} 0`])
  const term = page.locator('.formula-forms [data-value="o.3"] > .enclosing > :not(.mspace)').first()
  expect(await term.evaluate(letters => getComputedStyle(letters).boxShadow)).not.toBe('none')

  await page.mouse.move(...(await unitOn(page, 'h.3', UNIT + 1)))
  await expect.poll(() => framed(page, 'h.3')).toEqual([`${UNIT + 1} 0`])
})

test('a cell to spare is nothing: pointing at it puts out what was lit', async ({ page }) => {
  await load(page, link.replace('size=64', 'size=61'))
  const area = page.locator('.matrix[data-value="h.3"]').filter({ visible: true }).locator('.matrix-area').first()
  const box = await area.boundingBox()
  if (!box) throw new Error('h.3 is drawn as one picture')
  await page.mouse.move(box.x + 3, box.y + 3, { steps: 3 })
  await expect.poll(() => framed(page, 'h.3')).toContain('0 0')
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2)
  await expect.poll(() => framed(page, 'h.3')).toEqual([])
})

test('a lit unit stands where it is drawn, and the whole vector is lit from its term', async ({ page }) => {
  await load(page, link)
  await page.mouse.move(...(await unitOn(page, 'h.3', UNIT)), { steps: 3 })
  await expect.poll(() => framed(page, 'o.3')).not.toEqual([])
  const box = await page.locator(`.matrix-cell[data-value="o.3"][data-row="${UNIT}"]`).first().boundingBox()
  const [x, y] = await unitOn(page, 'o.3', UNIT)
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(1)
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - y)).toBeLessThan(1)

  await page.locator('.formula-forms [data-value="o.3"]').filter({ visible: true }).first().hover()
  await expect.poll(() => framed(page, 'o.3')).toEqual([])
  const whole = page.locator('.matrix[data-value="o.3"]').filter({ visible: true }).first()
  expect(await whole.evaluate(mark => getComputedStyle(mark).outlineStyle)).toBe('solid')
})
