import type { CDPSession, Page } from '@playwright/test'
import { linkTo, load, opening } from './support/app'
import { chooseLong, fills, openPanel, PATIENCE, press, startLong, stepsMade } from './support/training'
import { expect, test } from './support/test'

const start = linkTo(opening('lstm'))

// A trace takes a picture of the whole document at every look a test takes: that work is not the page's.
test.use({ trace: 'off' })

/** Milliseconds that one task of the page may keep its processor, so that no frame is dropped for it. */
const LONGEST_TASK = 50
/** How many of the longest tasks a busy machine may have stretched; a drawing in one piece comes back several times. */
const STRETCHED = 1
/** Milliseconds of processor time that the measuring work takes on the machine for which the bound holds. */
const CALM_WORK = 7
/** How often a run is started: the least of them counts, for a busy machine stretches and never shortens. */
const STARTS = 3
/** Drawings that are watched: few enough that the run is still under way after the last one. */
const DRAWINGS = 3
/** Milliseconds that a page is frozen: it cannot be asked how far its worker is meanwhile. */
const FROZEN = 3000

const told = (times: readonly number[]): string => times.slice(0, 6).map(Math.round).join(', ')

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time on the processor in microseconds, which a busy machine does not stretch as it does the clock's. */
  readonly tdur?: number
}

/** What a page did while it was watched: processor times in milliseconds, the longest first. */
interface Watched {
  /** Of its own tasks. */
  readonly tasks: readonly number[]
  /** Of one and the same work, done again and again: how much slower the machine is just now. */
  readonly works: readonly number[]
}

/** Sorts as many numbers as take a calm machine a few milliseconds, four times a second. */
const measuringWork = (): void => {
  const work = () => {
    performance.mark('work')
    Float64Array.from({ length: 40_000 }, (_, k) => Math.sin(k * k)).sort()
  }
  setInterval(work, 250)
}

const isWithin = (mark: TraceEvent, task: TraceEvent): boolean =>
  task.ts <= mark.ts && mark.ts <= task.ts + (task.dur ?? 0)

/** Records the tasks of a page while something is done. */
async function watched(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<Watched> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => events.push(...(value as readonly TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
  await cdp.send('Tracing.start', { traceConfig: { includedCategories, excludedCategories: ['*'] } })
  await page.evaluate(measuringWork)
  await act()
  const complete = new Promise(done => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const marks = events.filter(({ name }) => name === 'work')
  const [first] = marks
  if (!first) throw new Error('the trace has no mark of the page, expected several')
  const own = events.filter(
    ({ name, ph, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid && ts + dur >= first.ts,
  )
  const isWork = (task: TraceEvent): boolean => marks.some(mark => isWithin(mark, task))
  const times = (tasks: readonly TraceEvent[]) => tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a)
  return { tasks: times(own.filter(task => !isWork(task))), works: times(own.filter(isWork)) }
}

/** Milliseconds that a task may take while the machine is as slow as it was seen to be. */
const bound = (works: readonly number[]): number =>
  LONGEST_TASK * Math.max(1, (works[Math.floor(works.length / 2)] ?? 0) / CALM_WORK)

for (const model of ['lstm', 'attention'] as const) {
  test(`${model}: the first drawing of a run, which is another picture, drops no frame`, async ({ page }) => {
    const cdp = await page.context().newCDPSession(page)
    const starts: Watched[] = []
    while (starts.length < STARTS) {
      await load(page, linkTo(opening(model)))
      await openPanel(page)
      await chooseLong(page)
      const before = await fills(page)
      const seen = await watched(page, cdp, async () => {
        // Looking a button up by its role would be a long task of the page itself.
        await page.locator('.training-main').click()
        await expect
          .poll(async () => before !== (await fills(page)), { timeout: PATIENCE, intervals: [1000] })
          .toBe(true)
      })
      starts.push(seen)
      await page.reload()
    }
    const longest = starts.map(({ tasks }) => tasks[0] ?? 0).sort((a, b) => a - b)
    expect(longest[0], `longest tasks of ${told(longest)} ms`).toBeLessThan(
      bound(starts.flatMap(({ works }) => works).sort((a, b) => b - a)),
    )
  })
}

test('while a model is trained and its drawing follows, no task of the page drops frames', async ({ page }) => {
  await load(page, start)
  await openPanel(page)
  const cdp = await page.context().newCDPSession(page)
  const seeded = await fills(page)
  await startLong(page)
  await expect.poll(() => fills(page), { timeout: PATIENCE }).not.toBe(seeded)
  const drawings = new Set<string>()
  const drawnAgain = async (): Promise<number> => drawings.add(await fills(page)).size
  const { tasks, works } = await watched(page, cdp, () =>
    expect
      .poll(drawnAgain, { timeout: PATIENCE, intervals: [250], message: 'drawings that followed' })
      .toBeGreaterThan(DRAWINGS),
  )
  expect(tasks[STRETCHED], `tasks of ${told(tasks)} ms, work of ${told(works)} ms`).toBeLessThan(bound(works))
})

test('a page that is hidden and shown again has lost nothing and is up to date', async ({ page }) => {
  await load(page, start)
  await openPanel(page)
  await startLong(page)
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
  await new Promise(done => setTimeout(done, FROZEN))
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
  const steps = page.locator('.training-table tbody th')
  await expect(steps.first(), 'the curve begins with the first step').toHaveText('1')
  await expect(steps.last(), 'and ends with the last').toHaveText(String(await stepsMade(page)))
})
