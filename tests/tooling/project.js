import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where the runs leave their reports; ignored by git, lint and format. */
export const results = join(root, '.results')

/** The one line that states the outcome of the last test run. */
export const outcomeFile = join(results, 'outcome.txt')

/** Where the unit tests leave their report. */
export const unitReport = join(results, 'unit.json')

/** Where the browser tests leave their report. */
export const browserReport = join(results, 'browser.json')

/**
 * What a JSON file holds; the reader states its shape.
 * @param {string} path
 * @returns {unknown}
 */
export const readJson = path => JSON.parse(readFileSync(path, 'utf8'))
