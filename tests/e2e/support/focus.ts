import type { Page } from '@playwright/test'

/** One control that Tab came to. */
export interface Stop {
  readonly element: string
  readonly name: string
  readonly region: string
}

/** Opens everything that can be opened in place, so that no control stays behind a fold. */
export const opened = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.panel details')) details.open = true
  })

/** Walks through the page with Tab, from its beginning until the keyboard leaves it or comes round. */
export async function reached(
  page: Page,
): Promise<{ readonly stops: readonly Stop[]; readonly missed: readonly string[]; readonly cameOut: boolean }> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const node of document.querySelectorAll('[data-tabbed]')) node.removeAttribute('data-tabbed')
    getSelection()?.removeAllRanges()
  })
  const stops: Stop[] = []
  let cameOut = false
  while (stops.length < 300) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const { activeElement: at } = document
      if (!at || at === document.body || at.hasAttribute('data-tabbed')) return undefined
      at.setAttribute('data-tabbed', '')
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : []
      const name = at.getAttribute('aria-label') ?? (labels.map(label => label.textContent).join(' ') || at.textContent)
      const regions = {
        header: '.header',
        stage: '.stage',
        formula: '.formula',
        steps: '.control-step-bar',
        panel: '.panel',
      }
      const region = Object.entries(regions).find(([, selector]) => at.closest(selector))?.[0] ?? 'elsewhere'
      return { element: at.tagName.toLowerCase(), name: name.trim(), region }
    })
    if (!stop) {
      cameOut = true
      break
    }
    stops.push(stop)
  }
  const missed = await page.evaluate(() => {
    const controls = 'a[href], button, input, select, summary, [role=button], [role=slider], [role=grid]'
    return [...document.querySelectorAll<HTMLElement | SVGElement>(controls)]
      .filter(
        node =>
          node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !node.closest('dialog:not([open])'),
      )
      .filter(node => !node.matches(':disabled, [tabindex="-1"]') && !node.matches('[data-tabbed]'))
      .filter(node => node.querySelector('[data-tabbed]') === null)
      .filter(node => !(node instanceof HTMLInputElement && node.type === 'radio' && !node.checked))
      .map(node => node.outerHTML.slice(0, 160))
  })
  return { stops, missed, cameOut }
}

/** Whether the control that has the keyboard looks different from when it has not. */
export async function ringOf(page: Page): Promise<boolean> {
  const clip = await page.evaluate(() => {
    const { activeElement: at } = document
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const box = at?.getBoundingClientRect()
    if (!box) return undefined
    const [x, y] = [Math.max(0, box.x - 8), Math.max(0, box.y - 8)]
    return { x, y, width: Math.min(box.right + 8, innerWidth) - x, height: Math.min(box.bottom + 8, innerHeight) - y }
  })
  if (!clip || clip.width < 1 || clip.height < 1) return false
  const style = { animations: 'disabled', caret: 'hide', clip } as const
  const focused = await page.screenshot(style)
  const target = await page.evaluateHandle(() => document.activeElement)
  await target.evaluate(node => {
    if (node instanceof HTMLElement || node instanceof SVGElement) node.blur()
  })
  const blurred = await page.screenshot(style)
  await target.evaluate(node => {
    if (node instanceof HTMLElement || node instanceof SVGElement) node.focus()
  })
  return !focused.equals(blurred)
}
