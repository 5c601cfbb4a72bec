import type { Page } from '@playwright/test'
import { linkTo, load, modelIds, opening } from './support/app'
import { difference, frameOf } from './support/frame'
import { expect, test } from './support/test'

/** How much still moves once the page has answered what was asked of it. */
const moving = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(done => requestAnimationFrame(done))
    return document.getAnimations().filter(({ playState }) => playState === 'running').length
  })

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('motion comes to rest in the very frame that is shown without it', async ({ page }) => {
    for (const model of modelIds) {
      const frames: string[] = []
      for (const motion of ['full', 'reduced']) {
        const step = model === 'attention' ? 'S' : '2.x'
        await load(page, linkTo(opening(model, { step, level: 'overview' }), `lang=en&theme=light&motion=${motion}`))
        for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'Escape', 'ArrowRight']) {
          await page.keyboard.press(key)
          if (motion === 'reduced') expect(await moving(page), `running animations after ${key}`).toBe(0)
        }
        await expect.poll(() => moving(page), { message: `${model} comes to rest`, timeout: 10_000 }).toBe(0)
        frames.push(await frameOf(page))
      }
      expect(difference(frames[0] ?? '', frames[1] ?? ''), model).toBeUndefined()
    }
  })
})
