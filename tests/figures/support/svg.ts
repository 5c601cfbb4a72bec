import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const folder = join(import.meta.dirname, '../../svg')

/** A difference between a drawing and the one that was last approved; empty when there is none. */
export function svgDifference(name: string, drawing: ReactElement): string {
  return fileDifference(`${name}.svg`, readable(renderToStaticMarkup(drawing)))
}

/**
 * Compares a text with the approved file. The first text is written and so becomes the approved one, except in CI, where
 * a missing file is a difference; a changed text is written beside the file, to be looked at and moved over it.
 */
export function fileDifference(name: string, text: string): string {
  const approved = join(folder, name)
  const changed = join(folder, name.replace(/(\.\w+)$/, '-changed$1'))
  rmSync(changed, { force: true })
  if (!existsSync(approved)) {
    if (process.env.CI) return `${name} has never been approved`
    mkdirSync(folder, { recursive: true })
    writeFileSync(approved, text)
    return ''
  }
  if (readFileSync(approved, 'utf8') === text) return ''
  writeFileSync(changed, text)
  return `${name} differs from ${changed}; move that file over it if the change is wanted`
}

/** One element a line, numbers to three places, and the style sheets that make the file look as in the page. */
function readable(markup: string): string {
  const sheets = ['theme.css', '../../src/figures/figures.css']
    .map(href => `<?xml-stylesheet href="${href}"?>\n`)
    .join('')
  const rounded = markup.replace(/-?\d+\.\d{4,}/g, text => String(Math.round(Number(text) * 1000) / 1000))
  return sheets + rounded.replace(/></g, '>\n<') + '\n'
}
