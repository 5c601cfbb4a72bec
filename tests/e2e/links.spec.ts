import type { Page } from '@playwright/test'
import type { ModelId } from '../../src/models'
import { blank, decode, type Recipe } from '../../src/recipe'
import type { Level } from '../../src/trace'
import { follow, linkTo, load, modelIds, opening, recipeIn, sentenceBox, stage, tab } from './support/app'
import { compared } from './support/engine'
import { difference, frameOf } from './support/frame'
import { screenOf } from './support/screen'
import { expect, test } from './support/test'

const frames: readonly { readonly model: ModelId; readonly focus: Partial<Recipe['focus']> }[] = (
  ['overview', 'cell', 'operation', 'scalar'] as readonly Level[]
).flatMap(level => modelIds.map(model => ({ model, focus: { level } })))

test('a reload shows the very same frame, at every level of every exhibit', async ({ page }) => {
  for (const { model, focus } of frames) {
    await load(page, linkTo(opening(model, focus), 'lang=en&theme=light'))
    const before = await frameOf(page)
    const { hash } = await screenOf(page)
    await load(page, hash)
    expect(difference(before, await frameOf(page)), `${model} at level ${focus.level ?? ''}`).toBeUndefined()
  }
})

const long = 50_000

/** Links that were cut, garbled or made up, with whether the reader must be told. */
const damaged: readonly (readonly [hash: string, told: boolean])[] = [
  ['#/nothing?t=a', true],
  ['#/__proto__?t=a', true],
  ['#/lstm?t=a&size=1000&layers=-1', true],
  ['#/lstm?t=%E0%A4%A', true],
  ['#/lstm?t=a&gates=%00&peephole=maybe', true],
  ['#/lstm?t=a_b&pin=f.1.0:0;;*.*.*:1', true],
  ['#/lstm?t=a_b&pin=f.1.0.0:1e999', true],
  ['#/gru?t=a_b&cell=1&zoom=moon', true],
  ['#/attention?t=a_b&ask=0', true],
  ['#/gru?t=a_b&step=99.zz&value=nonsense&zoom=scalar', true],
  ['#/rnn?t=a&weights=unknown', true],
  ['#/<img src=x onerror=alert(1)>?t=a', true],
  ['#/lstm?t=<script>alert(1)</script>&step=<b>', true],
  [`#/lstm?t=${'x'.repeat(long)}`, true],
  [`#/gru?t=a${'_a'.repeat(long / 2)}`, true],
  [`#/${'y'.repeat(long)}`, true],
  ['#', false],
  ['#?&&&=', false],
  ['#//////', false],
  ['#/gru?t=a_b&step=2.l&zoom=cell', false],
  ['#/lstm?t=a_b&step=9.f^2~&zoom=cell', false],
  ['#/lstm?t=a_b&step=2.f&value=f.2&cell=900.900&zoom=scalar', false],
  ['#/attention?t=a_b&step=A&ask=999&zoom=cell', false],
  ['#/rnn?t=a_b&pin=nothing.9.9.9:1;W.-.99.99:3', false],
  [`#/lstm?t=a_b&junk=${'z'.repeat(long)}`, false],
]

/** A page that works: something is drawn, every number is the engine's, and a press of "next" is answered. */
async function usable(page: Page): Promise<void> {
  await expect(page.locator('.broken')).toHaveCount(0)
  await expect(page.locator('.stage-frame > *').first()).toBeVisible()
  await expect(page, 'the page writes a link of its own').toHaveURL(/&lang=en$/)
  const { cells, hash } = await screenOf(page)
  const { recipe, notices } = decode(hash, blank, 'lstm')
  expect(notices, 'which it can read').toEqual([])
  const { wrong, count } = compared(recipe, cells)
  expect(wrong).toEqual([])
  if (recipe.tokens.length > 0) expect(count).toBeGreaterThan(0)
}

test('a damaged link tells what could not be read and never leaves a blank page', async ({ page }) => {
  // A link that names nothing opens on trained weights where there are some; their numbers are not known here.
  await page.route('**/models/manifest.json', route => route.fulfill({ json: [] }))
  await load(page, linkTo(opening('rnn')))
  for (const [k, [hash, told]] of damaged.entries()) {
    await test.step(hash.slice(0, 60), async () => {
      if (k % 4 === 0) await load(page, hash)
      else await follow(page, hash)
      const notices = page.locator('.notices li')
      if (told) await expect(notices.first()).toBeVisible()
      else await expect(notices).toHaveCount(0)
      expect((await notices.allTextContents()).every(text => text.length < 200)).toBe(true)
      await usable(page)
      if (told) await page.locator('.notices button').click()
      await expect(notices).toHaveCount(0)
    })
  }
})

test('another model reads the same sentence at the same place, and coming back finds things as they were', async ({
  page,
}) => {
  await load(page, linkTo(opening('lstm', { level: 'cell' })))
  await sentenceBox(page).fill('keys and doors')
  await sentenceBox(page).press('Enter')
  await follow(
    page,
    linkTo({ ...(await recipeIn(page, r => r.tokens.length === 3)), focus: { step: '2.c', level: 'cell' } }),
  )
  for (const [model, placed] of [
    ['gru', (r: Recipe) => r.focus.step.startsWith('2.')],
    ['attention', (r: Recipe) => r.focus.asker === 1],
    ['rnn', (r: Recipe) => r.focus.step.startsWith('2.')],
    ['lstm', (r: Recipe) => r.focus.step === '2.c'],
  ] as const) {
    await tab(page, model).click()
    const recipe = await recipeIn(page, r => r.model === model)
    expect(recipe.tokens).toEqual(['keys', 'and', 'doors'])
    expect(placed(recipe), `${model} at ${recipe.focus.step}`).toBe(true)
    expect(recipe.focus.level).toBe('cell')
    await usable(page)
  }
})

test('addresses edited one right after another are followed to the last', async ({ page }) => {
  await load(page, linkTo(opening('lstm')))
  const last = { ...opening('gru', { step: '2.n', level: 'cell' as const }), tokens: ['the', 'last', 'one'] }
  const hashes = [linkTo(opening('rnn')), '#/broken?t=x', linkTo(opening('attention')), linkTo(last)]
  await page.keyboard.press('ArrowRight')
  await page.evaluate(all => {
    for (const hash of all) location.hash = hash
  }, hashes)
  const recipe = await recipeIn(page, r => r.tokens.join(' ') === 'the last one')
  expect(recipe).toEqual(last)
  await expect(page.locator('.notices')).toHaveCount(0)
  await expect(stage(page)).toHaveAttribute('data-level', 'cell')
  await usable(page)
  for (const model of modelIds) await page.evaluate(hash => void (location.hash = hash), linkTo(opening(model)))
  await recipeIn(page, r => r.model === 'attention')
  await expect(tab(page, 'attention')).toHaveAttribute('aria-current', 'page')
})

test('a link pasted into the address of an open page looks as it says, and the reader’s own choice is kept', async ({
  page,
}) => {
  await load(page, '#/lstm?t=a_b&lang=en')
  await follow(page, '#/gru?t=a_b&lang=zh&theme=projector')
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await load(page, '')
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
})
