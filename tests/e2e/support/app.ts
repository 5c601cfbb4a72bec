import type { Locator, Page } from '@playwright/test'
import { exhibits } from '../../../src/exhibits'
import type { Language } from '../../../src/figures/language'
import type { ModelId } from '../../../src/models'
import { blank, decode, encode, type Recipe } from '../../../src/recipe'
import { expect } from './test'

/** Every exhibit in the order of the tabs. */
export const modelIds = Object.keys(exhibits) as readonly ModelId[]

/** Words by which a reader finds the controls. */
export const words = {
  sentence: { en: 'Sentence', zh: '句子' },
  tokens: { en: /^Tokens/, zh: /^词元/ },
  character: { en: 'characters', zh: '字符' },
  step: { en: 'Step', zh: '步骤' },
  next: { en: 'Next', zh: '下一步' },
  previous: { en: 'Back', zh: '上一步' },
  undo: { en: 'Undo', zh: '撤销' },
  redo: { en: 'Redo', zh: '重做' },
} as const satisfies Readonly<Record<string, { readonly en: string | RegExp; readonly zh: string | RegExp }>>

/** A link to a recipe, as the page itself writes it. */
export const linkTo = (recipe: Recipe, view = 'lang=en'): string => `#${encode(recipe)}&${view}`

/** The opening recipe of an exhibit at another level or step. */
export const opening = (model: ModelId, focus: Partial<Recipe['focus']> = {}): Recipe => ({
  ...exhibits[model].start,
  focus: { ...exhibits[model].start.focus, ...focus },
})

/** Loads the page afresh at a link and waits until fonts, formula and drawing stand. */
export async function load(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`./${hash}`)
  await settled(page)
}

/** Edits the address as a reader would, without loading anything. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate(next => {
    location.hash = next
  }, hash)
  await settled(page)
}

/** Waits until the page has drawn what it was asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const drawn = [...document.querySelectorAll('.stage-frame :is([data-value], .empty, .broken)')]
    const typeset = document.querySelector('.formula-coming') === null
    return drawn.some(node => node.checkVisibility()) && typeset && document.fonts.status === 'loaded'
  })
  await page.evaluate(async () => {
    const formula = document.querySelector('.formula-forms')
    const state = () =>
      [...document.fonts].map(({ status }) => status).join() + (formula?.getBoundingClientRect().width ?? 0)
    // A typeset line asks for its fonts only once it stands, and moves when they have come.
    for (let before = '', calm = 0; calm < 3; before = state()) {
      await document.fonts.ready
      await new Promise(done => setTimeout(done, 30))
      await new Promise(done => requestAnimationFrame(done))
      calm = before === state() ? calm + 1 : 0
    }
  })
}

/** The recipe in the page's own address, once the address has caught up with the page. */
export async function recipeIn(page: Page, ready: (recipe: Recipe) => boolean = () => true): Promise<Recipe> {
  await expect
    .poll(
      () => {
        const { recipe, notices } = decode(new URL(page.url()).hash, blank, 'lstm')
        return notices.length === 0 && ready(recipe) ? 'as expected' : page.url()
      },
      { intervals: [40], timeout: 5000, message: 'the recipe in the address' },
    )
    .toBe('as expected')
  return decode(new URL(page.url()).hash, blank, 'lstm').recipe
}

/** The drawing, which carries its level. */
export const stage = (page: Page): Locator => page.locator('.stage')

/** A button by its word in the language of the page. */
export const button = (
  page: Page,
  word: { readonly en: string | RegExp; readonly zh: string | RegExp },
  language: Language = 'en',
): Locator => {
  const name = word[language]
  return page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
}

/** The box a sentence is typed into. */
export const sentenceBox = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('textbox', { name: words.sentence[language], exact: true })

/** Takes the keyboard off whatever control has it, so that keys belong to the page. */
export const leaveControls = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) activeElement.blur()
  })

/** The tab of an exhibit. */
export const tab = (page: Page, model: ModelId, language: Language = 'en'): Locator =>
  page.locator('.tabs').getByRole('button', { name: exhibits[model].title[language], exact: true })
