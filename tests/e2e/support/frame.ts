import type { Page } from '@playwright/test'

/** Everything that decides what a frame looks like, as text: the document, where each element stands, and its paint. */
export const frameOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.getElementById('root')
    if (!root) return 'no page'
    const round = (x: number): string => x.toFixed(1)
    const looks = [...root.querySelectorAll('*')].map(node => {
      const { x, y, width, height } = node.getBoundingClientRect()
      const { fill, stroke, color, backgroundColor, opacity, visibility, fontSize } = getComputedStyle(node)
      const paint = [fill, stroke, color, backgroundColor, opacity, visibility, fontSize].join(' ')
      return `${node.tagName} ${[x, y, width, height].map(round).join(' ')} ${paint}`
    })
    return [...looks, root.innerHTML].join('\n')
  })

/** The first line in which two frames differ; nothing when they are the same. */
export function difference(before: string, after: string): string | undefined {
  if (before === after) return undefined
  const [was, is] = [before.split('\n'), after.split('\n')]
  const k = was.findIndex((line, at) => line !== is[at])
  const line = k < 0 ? was.length : k
  return `line ${line} was ${(was[line] ?? 'absent').slice(0, 300)}, is ${(is[line] ?? 'absent').slice(0, 300)}`
}
