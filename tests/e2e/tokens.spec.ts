import type { Page } from '@playwright/test'
import type { Language } from '../../src/figures/language'
import { examples } from '../../src/text/examples'
import { button, linkTo, load, modelIds, opening, recipeIn, sentenceBox, tab, words } from './support/app'
import { compared } from './support/engine'
import { screenOf } from './support/screen'
import { expect, test } from './support/test'

const read = (page: Page, tokens: readonly string[]) => recipeIn(page, r => r.tokens.join('|') === tokens.join('|'))

/** Sentences that the lessons speak of; the Chinese one stands twice, because it can be cut in two ways. */
const wanted = { en: ['I saw a saw'], zh: ['乒乓球拍卖完了', '南京市长江大桥'] }

const menu = { en: 'Examples', zh: '例句' } as const

for (const language of ['en', 'zh'] as const satisfies readonly Language[]) {
  test(`every ${language} example is read as its note says, in every exhibit`, async ({ page }) => {
    expect(examples[language].map(({ text }) => text)).toEqual(expect.arrayContaining(wanted[language]))
    await load(page, linkTo(opening('gru', { step: '1.h', level: 'overview' }), `lang=${language}`))
    for (const [k, { text, tokens = text.replaceAll(',', '').split(' '), note }] of examples[language].entries()) {
      await test.step(tokens.join(' · '), async () => {
        await page.locator('summary', { hasText: menu[language] }).click()
        const choice = page.locator('.control-example').filter({ hasText: note[language] })
        await expect(choice).toHaveCount(1)
        await expect(choice).toContainText(language === 'zh' ? tokens.join(' · ') : text)
        await choice.click()
        await read(page, tokens)
        await tab(page, modelIds[k % modelIds.length] ?? 'gru', language).click()
        const recipe = await recipeIn(page, r => r.model === modelIds[k % modelIds.length])
        expect(recipe.tokens).toEqual(tokens)
        const { wrong, count } = compared(recipe, (await screenOf(page)).cells)
        expect(wrong).toEqual([])
        expect(count).toBeGreaterThan(0)
      })
    }
  })
}

test('tokens are joined, split and removed, and each edit can be undone', async ({ page }) => {
  await load(page, linkTo({ ...opening('gru', { level: 'overview' }), tokens: ['the', 'ice', 'cream', 'melts'] }))
  await button(page, words.tokens).click()
  const chip = (name: string) => page.locator('.control-chip').filter({ hasText: name })
  await page.getByRole('button', { name: 'join: ice + cream' }).click()
  await read(page, ['the', 'ice cream', 'melts'])
  await chip('ice cream').click()
  await page.getByRole('button', { name: 'Split', exact: true }).click()
  await read(page, ['the', 'ice', 'cream', 'melts'])
  await chip('melts').click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await read(page, ['the', 'ice', 'cream'])
  await chip('the').focus()
  await page.keyboard.press('Delete')
  await read(page, ['ice', 'cream'])
  for (const tokens of [
    ['the', 'ice', 'cream'],
    ['the', 'ice', 'cream', 'melts'],
    ['the', 'ice cream', 'melts'],
  ]) {
    await button(page, words.undo).click()
    await read(page, tokens)
  }
})

test('a sentence is cut anew from what was typed: spaces and punctuation come back', async ({ page }) => {
  await load(page, linkTo(opening('rnn', { level: 'overview' })))
  await sentenceBox(page).fill('it is bad, not good')
  await sentenceBox(page).press('Enter')
  const cutIntoWords = ['it', 'is', 'bad', 'not', 'good']
  await read(page, cutIntoWords)
  await expect(sentenceBox(page)).toHaveValue('it is bad, not good')
  await button(page, words.tokens).click()
  const cut = (name: string) => page.getByRole('radio', { name, exact: true })
  await cut(words.character.en).check()
  await read(page, [...cutIntoWords.join('')])
  await cut('words').check()
  await read(page, cutIntoWords)
  await page.getByRole('switch', { name: 'Keep punctuation' }).check()
  await read(page, ['it', 'is', 'bad', ',', 'not', 'good'])
})

test('what is said of one sentence is not said of the next', async ({ page }) => {
  await load(page, linkTo(opening('rnn', { level: 'overview' })))
  const message = page.locator('.control-message')
  await sentenceBox(page).fill('a '.repeat(600))
  await sentenceBox(page).press('Enter')
  await expect(message).toContainText('512')
  await button(page, words.undo).click()
  await read(page, opening('rnn').tokens)
  await expect(message).toHaveText('')
})
