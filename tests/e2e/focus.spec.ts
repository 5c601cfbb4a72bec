import { leaveControls, linkTo, load, opening } from './support/app'
import { opened, reached, ringOf } from './support/focus'
import { expect, test } from './support/test'

test('Tab reaches every control from top to bottom, shows where it is, and comes out again', async ({ page }) => {
  await load(page, linkTo(opening('lstm', { level: 'cell', value: 'f.3', cell: [0, 0] }), 'lang=en&theme=light'))
  await opened(page)
  const { stops, missed, cameOut } = await reached(page)
  expect(missed, 'controls that Tab never reaches').toEqual([])
  expect(cameOut, 'Tab leaves the page after the last control').toBe(true)
  const regions = stops.map(stop => stop.region).filter((region, k, all) => region !== all[k - 1])
  expect(regions).toEqual(['header', 'stage', 'formula', 'steps', 'panel'])
  for (const stop of stops) expect(stop.name, `${stop.element} has a name`).not.toBe('')

  await page.keyboard.press('Shift+Tab')
  const names = [...stops].reverse().map(stop => stop.element)
  expect(names).toContain(await page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? ''))
})

test('wherever the keyboard is, the picture shows it', async ({ page }) => {
  for (const model of ['gru', 'attention'] as const) {
    await load(page, linkTo(opening(model, { level: 'cell' }), 'lang=en&theme=light'))
    const { stops } = await reached(page)
    const invisible: string[] = []
    await leaveControls(page)
    for (const stop of stops) {
      await page.keyboard.press('Tab')
      if (!(await ringOf(page))) invisible.push(`${stop.element} ${stop.name}`)
    }
    expect(invisible, `${model}: controls without a visible focus`).toEqual([])
  }
})
