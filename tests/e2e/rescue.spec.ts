import type { Page } from '@playwright/test'
import { exhibits } from '../../src/exhibits'
import { button, linkTo, opening, recipeIn, settled, words } from './support/app'
import { expect, test } from './support/test'

const NAME = 'thrown by a component'

declare global {
  interface Window {
    /** Gives the page back what it was robbed of. */
    mend?: () => void
  }
}

/** Every drawing of the page measures itself as it is mounted: from now on that throws. */
const rob = (page: Page, name: string) =>
  page.addInitScript(message => {
    const { ResizeObserver: whole } = window
    window.ResizeObserver = class extends whole {
      constructor(callback: ResizeObserverCallback) {
        super(callback)
        throw new Error(message)
      }
    }
    window.mend = () => {
      window.ResizeObserver = whole
    }
  }, name)

const mend = (page: Page) => page.evaluate(() => window.mend?.())

const again = { en: 'Try again', zh: '再试一次' }
const start = { en: 'Back to the start', zh: '恢复初始' }

const made = { ...opening('gru'), tokens: ['my', 'own', 'sentence'] }

test.beforeEach(async ({ page }) => rob(page, NAME))

test.afterEach(({ noise }) => {
  // React reports what it caught; anything else is a complaint as ever.
  const own = noise.complaints.filter(complaint => complaint.includes(NAME))
  expect(own.length, 'the component threw').toBeGreaterThan(0)
  noise.complaints.splice(0, noise.complaints.length, ...noise.complaints.filter(other => !own.includes(other)))
})

for (const language of ['en', 'zh'] as const) {
  test(`a component that throws leaves a sentence, the link and a way back: ${language}`, async ({ page }) => {
    const link = linkTo(made, `lang=${language}`)
    await page.goto(`./${link}`)
    const sentence = { en: 'This page could not be drawn.', zh: '页面没能画出来。' }[language]
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(page.getByRole('alert')).toContainText(NAME)
    await expect(page.getByRole('heading', { name: 'Unroll' })).toBeVisible()
    expect((await recipeIn(page)).tokens).toEqual(made.tokens)

    await button(page, again, language).click()
    await expect(page.getByRole('alert')).toContainText(sentence)

    await mend(page)
    await button(page, again, language).click()
    await settled(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect((await recipeIn(page)).tokens).toEqual(made.tokens)
  })
}

test('back to the start shows the exhibit again, and undo brings back what was there', async ({ page }) => {
  await page.goto(`./${linkTo(made)}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(button(page, words.undo)).toBeDisabled()
  await mend(page)
  await button(page, start).click()
  await settled(page)
  expect((await recipeIn(page, ({ tokens }) => tokens.length > 3)).tokens).toEqual(exhibits.gru.start.tokens)
  await button(page, words.undo).click()
  expect((await recipeIn(page, ({ tokens }) => tokens.length === 3)).tokens).toEqual(made.tokens)
})

test('undo leads out of a broken page as well', async ({ page }) => {
  await page.goto(`./${linkTo(made)}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await button(page, start).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await mend(page)
  await button(page, words.undo).click()
  await settled(page)
  expect((await recipeIn(page, ({ tokens }) => tokens.length === 3)).tokens).toEqual(made.tokens)
})
