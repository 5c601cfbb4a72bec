import type { Page } from '@playwright/test'
import { blank, decode, type Recipe } from '../../src/recipe'
import { linkTo, load, modelIds, opening, recipeIn, sentenceBox, tab } from './support/app'
import { compared } from './support/engine'
import { screenOf } from './support/screen'
import { expect, test } from './support/test'

/** What people type and paste, and the tokens it must come to: exactly these, or this many. */
const hostile: Readonly<Record<string, readonly [text: string, tokens: readonly string[] | number]>> = {
  'emoji of several signs': ['👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈', ['👨‍👩‍👧‍👦', '👩🏽‍🚀', '🏳️‍🌈']],
  'from right to left': ['שלום עולם', ['שלום', 'עולם']],
  'joined letters from right to left': ['مرحبا بالعالم', ['مرحبا', 'بالعالم']],
  'combining marks': [
    'e\u0301cole nai\u0308ve Z\u0336\u0321a\u0336lgo',
    ['école', 'naïve', 'Z\u0336\u0321a\u0336lgo'.normalize('NFC')],
  ],
  'one token': ['alone', ['alone']],
  markup: [
    '<script>alert(1)</script>&lt;b>',
    ['<', 'script', '>', 'alert', '1', '<', '/', 'script', '>', '&', 'lt', 'b', '>'],
  ],
  'signs of addresses': [
    '100% a_b c#d ?e=f /g+h %20 %E0%A4',
    ['100', '%', 'a_b', 'c', '#', 'd', 'e', '=', 'f', '/', 'g', '+', 'h', '%', '20', '%', 'E0', '%', 'A4'],
  ],
  'names of the language': ['constructor __proto__ toString', ['constructor', '__proto__', 'toString']],
  'lines and tabs': ['first line\n\tsecond\r\nthird', ['first', 'line', 'second', 'third']],
  'one endless word': ['x'.repeat(2000), 1],
  'two thousand characters': ['word '.repeat(400), 400],
  'ten thousand characters': ['a b '.repeat(2500), 512],
}

async function type(page: Page, text: string): Promise<void> {
  await sentenceBox(page).fill('')
  await sentenceBox(page).focus()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** The exhibit on screen draws this sentence with the engine's numbers, and goes on when asked to. */
async function survives(page: Page, fits: (recipe: Recipe) => boolean): Promise<void> {
  const { tokens, focus, model } = await recipeIn(page, fits)
  await expect(page.locator('.broken')).toHaveCount(0)
  const { hash, cells } = await screenOf(page)
  const { recipe, notices } = decode(hash, blank, 'lstm')
  expect(notices).toEqual([])
  const { wrong, count } = compared(recipe, cells)
  expect(wrong).toEqual([])
  if (tokens.length > 0) expect(count).toBeGreaterThan(0)
  const move = focus.step === (model === 'attention' ? 'O' : `${tokens.length}.h`) ? 'Back' : 'Next'
  const before = await page.locator('.control-count').textContent()
  if (tokens.length > 0) {
    await page.getByRole('button', { name: move, exact: true }).click()
    await expect(page.locator('.control-count')).not.toHaveText(before ?? '')
  }
}

for (const [name, [text, tokens]] of Object.entries(hostile)) {
  test(`${name}: every exhibit reads it, the link keeps it, and nothing breaks`, async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await load(page, linkTo(opening('rnn', { step: '1.h' })))
    await type(page, text)
    const fits = ({ tokens: read }: Recipe): boolean =>
      typeof tokens === 'number' ? read.length === tokens : read.join(' ') === tokens.join(' ')
    const typed = await recipeIn(page, fits)
    const left = text.length > 2000
    if (left)
      await expect(page.locator('.control-message')).toContainText(/The first 512 tokens are read; at least \d+ more/)
    else await expect(page.locator('.control-message')).toHaveText('')
    for (const model of modelIds) {
      await tab(page, model).click()
      await survives(page, r => r.model === model && fits(r))
    }
    const { hash } = new URL(page.url())
    await load(page, hash)
    await expect(page.locator('.notices')).toHaveCount(0)
    expect((await recipeIn(page)).tokens).toEqual(typed.tokens)
    expect(dialogs, 'nothing that was typed is run').toEqual([])
  })
}

for (const [name, text] of [
  ['nothing', ''],
  ['blanks', ' \u00a0\u3000\u200b '],
  ['punctuation alone', '… ?! —'],
] as const) {
  test(`${name} leaves an invitation on the stage, in every exhibit`, async ({ page }) => {
    await load(page, linkTo(opening('lstm')))
    await type(page, text)
    await expect(page.locator('.control-message')).toHaveText('Nothing to read yet.')
    for (const model of modelIds) {
      await tab(page, model).click()
      await survives(page, r => r.model === model && r.tokens.length === 0)
      await expect(page.locator('.empty')).toBeVisible()
      for (const key of ['ArrowRight', 'ArrowLeft', 'Enter', 'Escape', 'End']) await page.keyboard.press(key)
    }
    await page.locator('.empty button').filter({ hasText: 'not bad, not good' }).click()
    await survives(page, r => r.tokens.join(' ') === 'not bad not good')
  })
}
