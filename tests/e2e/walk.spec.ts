import type { Locator, Page } from '@playwright/test'
import { exhibits, stepsOf } from '../../src/exhibits'
import type { Language } from '../../src/figures/language'
import { blank, decode, run } from '../../src/recipe'
import { button, leaveControls, linkTo, load, modelIds, opening, recipeIn, sentenceBox, words } from './support/app'
import { compared, outOfTime, unread } from './support/engine'
import { screenOf, serialised } from './support/screen'
import { expect, test } from './support/test'

const sentences = {
  en: { text: 'the cat saw a dog', tokens: ['the', 'cat', 'saw', 'a', 'dog'] },
  zh: { text: '猫看见了狗', tokens: ['猫', '看', '见', '了', '狗'] },
} as const

const T = 5
const lengths = { rnn: 4 * T + 1, gru: 6 * T + 1, lstm: 7 * T + 1, attention: 8 } as const

/** So many steps are taken by pressing buttons, the others by keys. */
const CLICKED = 3

/** Types the sentence as a reader does; Chinese is cut into characters. */
async function type(page: Page, language: Language): Promise<void> {
  if (language === 'zh') {
    await button(page, words.tokens, language).click()
    await page.getByRole('radio', { name: words.character[language] }).check()
    await button(page, words.tokens, language).click()
  }
  await sentenceBox(page, language).fill(sentences[language].text)
  await sentenceBox(page, language).press('Enter')
}

/** Moves on by the button at first and by the key after that. */
async function step(page: Page, presses: number, press: Locator, key: string): Promise<void> {
  if (presses <= CLICKED) return press.click()
  if (presses === CLICKED + 1) await leaveControls(page)
  await page.keyboard.press(key)
}

for (const model of modelIds) {
  for (const language of ['en', 'zh'] as const) {
    test(`${model} in ${language}: every number of every step is the engine's, forward and back`, async ({ page }) => {
      await load(
        page,
        linkTo(opening(model, { level: model === 'attention' ? 'overview' : 'cell' }), `lang=${language}`),
      )
      await type(page, language)
      const { tokens } = sentences[language]
      const typed = await recipeIn(page, ({ tokens: read }) => read.join() === tokens.join())
      const steps = stepsOf(exhibits[model], typed, run(typed))
      expect(steps).toHaveLength(lengths[model])

      const count = (k: number): string => `${k + 1} / ${lengths[model]}`
      await page.getByRole('slider', { name: words.step[language], exact: true }).press('Home')
      const forward: string[] = []
      for (const [k, { id, values, part }] of steps.entries()) {
        if (k > 0) await step(page, k, button(page, words.next, language), 'ArrowRight')
        const seen = await screenOf(page, { counter: count(k), step: id })
        expect(seen.counter).toBe(count(k))
        const { recipe } = decode(seen.hash, blank, model)
        expect(recipe.focus.step).toBe(id)
        expect(recipe.tokens).toEqual(tokens)
        expect(compared(recipe, seen.cells).wrong, `step ${k + 1}`).toEqual([])
        if (!part) expect(unread(recipe, values.at(-1) ?? '', seen.cells), `made by step ${k + 1}`).toEqual([])
        expect(outOfTime(recipe, seen.cells, k), `step ${k + 1}`).toEqual([])
        forward.push(serialised(seen))
      }
      for (const [presses, was] of [...forward.entries()]
        .map(([k, text]) => [steps.length - 1 - k, text] as const)
        .reverse()) {
        if (presses > 0) await step(page, presses, button(page, words.previous, language), 'ArrowLeft')
        const now = await screenOf(page, { counter: count(steps.length - 1 - presses) })
        expect(serialised(now), `${presses} steps back from the end`).toBe(was)
      }
    })
  }
}
