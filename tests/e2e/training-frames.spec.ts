import type { CDPSession, Page } from '@playwright/test'
import { leaveControls, linkTo, load, opening } from './support/app'
import { fills, openPanel, PATIENCE, press, stepsMade } from './support/training'
import { expect, test } from './support/test'

const start = linkTo(opening('lstm'))
/** Milliseconds that one task of the page may keep its processor, so that no frame is dropped for it. */
const LONGEST_TASK = 50
/** How many of the longest tasks a busy machine may have stretched; a drawing in one piece comes back several times. */
const STRETCHED = 1
/** Steps that a reader takes while the model is trained: each is drawn in one task, which gives the measure of this machine. */
const STEPS = 4
const told = (times: readonly number[]): string => times.slice(0, 6).map(Math.round).join(', ')
/** Milliseconds of training that are watched: the drawing changes several times in them. */
const WATCHED = 6000

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Time on the processor in microseconds, which a busy machine does not stretch as it does the clock's. */
  readonly tdur?: number
}

/** Records the tasks of a page while something is done; their processor times in milliseconds, the longest first. */
async function tasksOf(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<readonly number[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => events.push(...(value as readonly TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
  await cdp.send('Tracing.start', { traceConfig: { includedCategories, excludedCategories: ['*'] } })
  await page.evaluate(() => performance.mark('watched'))
  await act()
  const complete = new Promise(done => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const mark = events.find(({ name }) => name === 'watched')
  if (!mark) throw new Error('the trace has no mark of the page, expected one')
  return events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' && ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= mark.ts,
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
}

test('while a model is trained and its drawing follows, no task of the page drops frames', async ({ page }) => {
  await load(page, start)
  await openPanel(page)
  await page.locator('.training-form').getByLabel('Steps', { exact: true }).selectOption('5000')
  const cdp = await page.context().newCDPSession(page)
  const seeded = await fills(page)
  await press(page, 'Start')
  await expect.poll(() => fills(page), { timeout: PATIENCE }).not.toBe(seeded)
  const before = await fills(page)
  const tasks = await tasksOf(page, cdp, () => page.waitForTimeout(WATCHED))
  expect(await fills(page), 'the drawing followed meanwhile').not.toBe(before)
  await leaveControls(page)
  const steps = await tasksOf(page, cdp, async () => {
    for (let k = 0; k < STEPS; k++) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(200)
    }
  })
  const said = `drawing by itself ${told(tasks)} ms, drawing at a key ${told(steps)} ms`
  expect(tasks[STRETCHED], said).toBeLessThan(LONGEST_TASK)
  expect(tasks[STRETCHED], said).toBeLessThan(steps[STRETCHED] ?? 0)
})

test('a page that is hidden and shown again has lost nothing and is up to date', async ({ page }) => {
  await load(page, start)
  await openPanel(page)
  await page.locator('.training-form').getByLabel('Steps', { exact: true }).selectOption('5000')
  await press(page, 'Start')
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(30)

  const setHidden = (hidden: boolean) =>
    page.evaluate(now => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => now })
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (now ? 'hidden' : 'visible'),
      })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await setHidden(true)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise(done => setTimeout(done, 3000))
  await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  await setHidden(false)

  const shown = await stepsMade(page)
  await expect.poll(() => stepsMade(page), { timeout: PATIENCE }).toBeGreaterThan(shown)
  await expect(page.locator('.training-progress .control-note')).toHaveText(/^[\d.]+ steps\/s, \d+ (s|min) left$/, {
    timeout: PATIENCE,
  })
  await press(page, 'Pause')
  await expect(page.locator('.training-progress p').first()).toContainText('Paused.', { timeout: PATIENCE })
  await page.getByText('The same as a table', { exact: true }).click()
  const steps = await page.locator('.training-table tbody th').allInnerTexts()
  expect(steps[0], 'the curve begins with the first step').toBe('1')
  expect(Number(steps.at(-1)), 'and ends with the last').toBe(await stepsMade(page))
})
