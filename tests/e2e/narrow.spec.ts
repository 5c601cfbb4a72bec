import { linkTo, load, modelIds, opening } from './support/app'
import { expect, test } from './support/test'

const languages = ['en', 'zh'] as const

/** Twice the size of the letters on a common screen, and the narrowest phone. */
const small = [
  { width: 640, height: 360 },
  { width: 800, height: 500 },
  { width: 320, height: 640 },
] as const

for (const viewport of small) {
  test(`${viewport.width} × ${viewport.height}: nothing is cut off at the side`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const language of languages) {
      for (const model of modelIds) {
        await load(page, linkTo(opening(model), `lang=${language}`))
        const { across, outside } = await page.evaluate(() => {
          const controls = document.querySelectorAll(
            '.tabs button, .control-text, .tools button, .tools summary, .control-step-bar button, .control-step-bar input, .control-step-bar select, .breadcrumb button',
          )
          return {
            across: document.documentElement.scrollWidth - innerWidth,
            outside: [...controls]
              .filter(node => node.checkVisibility())
              .filter(node => node.getBoundingClientRect().left < 0 || node.getBoundingClientRect().right > innerWidth)
              .map(node => `${node.className} ${node.textContent}`),
          }
        })
        expect(across, `${model} ${language}: pixels beyond the side`).toBeLessThanOrEqual(0)
        expect(outside, `${model} ${language}: controls beyond the side`).toEqual([])
      }
    }
  })
}
