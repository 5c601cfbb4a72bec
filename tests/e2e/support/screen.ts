import type { Page } from '@playwright/test'

/** One drawn cell as a reader meets it. */
export interface SeenCell {
  readonly id: string
  readonly row: number
  readonly col: number
  readonly text: string
  /** How many decimals the place prints: two in drawings, four where one number stands alone. */
  readonly kind: 'cell' | 'scalar'
  readonly hollow: boolean
  /** What a screen reader says of it; empty where the whole drawing speaks for its cells. */
  readonly label: string
  readonly fill: string
}

/** What stands on the stage: its cells, the words about it, and where the page says it is. */
export interface Screen {
  readonly cells: readonly SeenCell[]
  readonly words: readonly string[]
  readonly counter: string
  readonly hash: string
}

/** Reads the stage in one go, as soon as the page counts `counter` and its address names `step`. */
export const screenOf = (
  page: Page,
  wanted: { readonly counter?: string; readonly step?: string } = {},
): Promise<Screen> =>
  page.evaluate(async ({ counter, step }) => {
    const textOf = (selector: string) => [...document.querySelectorAll(selector)].map(node => node.textContent)
    const counted = () => textOf('.control-count').join('')
    const frame = () => new Promise(done => requestAnimationFrame(done))
    // A drawing that is about to be replaced stays in the document, out of sight, until the next one is there.
    const shown = (selector: string) =>
      [...document.querySelectorAll<SVGElement | HTMLElement>(selector)].filter(node => node.checkVisibility())
    const arrived = () =>
      shown('.stage-frame :is([data-value], .empty, .broken)').length > 0 &&
      (counter === undefined || counted() === counter) &&
      (step === undefined || new URLSearchParams(location.hash.split('?')[1]).get('step') === step)
    for (const end = performance.now() + 4000; !arrived() && performance.now() < end;) await frame()
    await frame()
    const cells = shown('.stage [data-value][data-row]').map(node => {
      const alone = node.matches('.operand, .scalar-result')
      const print = node.querySelector(alone ? '.operand-number, .scalar-number' : 'text')
      const square = node.querySelector<SVGElement>('.matrix-square')
      return {
        id: node.dataset['value'] ?? '',
        row: Number(node.dataset['row']),
        col: Number(node.dataset['col']),
        text: print?.textContent.replace(/[\u2007\u2008]/g, '') ?? '',
        kind: alone ? ('scalar' as const) : ('cell' as const),
        hollow: square?.dataset['density'] === 'hollow' || node.dataset['state'] === 'pending',
        label: node.getAttribute('role') === 'gridcell' ? (node.getAttribute('aria-label') ?? '') : '',
        fill: square?.style.fill ?? '',
      }
    })
    const words = textOf('.caption, .formula-form, .formula-gloss')
    return { cells, words, counter: counted(), hash: location.hash }
  }, wanted)

/** All that may be compared between two screens, as text. */
export const serialised = ({ cells, words }: Pick<Screen, 'cells' | 'words'>): string =>
  [...cells.map(cell => Object.values(cell).join(' ')), ...words].join('\n')
