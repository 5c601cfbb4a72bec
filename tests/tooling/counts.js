import { existsSync } from 'node:fs'
import { readJson } from './project.js'

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */
/** @typedef {{ readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }} UnitFile */
/** @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number, readonly testResults: readonly UnitFile[] }} UnitReport */
/** @typedef {{ readonly stats: { readonly expected: number, readonly unexpected: number, readonly flaky: number }, readonly errors: readonly unknown[] }} BrowserReport */

/**
 * Counts of Vitest's report; a file that failed without a failing test (it did not load) counts as one failure.
 * @param {UnitReport} report
 * @returns {Counts}
 */
export function unitCounts(report) {
  const broken = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * Counts of Playwright's report; an error outside of any test counts as one failure.
 * @param {BrowserReport} report
 * @returns {Counts}
 */
export const browserCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/**
 * The one line that states a run's outcome. A run that stopped with a code but without a failing test (a type error,
 * say) counts as one failure: zero would read as success.
 * @param {readonly Counts[]} parts
 * @param {number} code
 */
export function outcome(parts, code) {
  const passed = parts.reduce((total, part) => total + part.passed, 0)
  const failed = parts.reduce((total, part) => total + part.failed, 0)
  return `${passed} passed, ${failed === 0 && code !== 0 ? 1 : failed} failed`
}

/**
 * Counts of a report file; none when its stage was not reached.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} counts
 * @returns {readonly Counts[]}
 */
export const countsOf = (path, counts) => (existsSync(path) ? [counts(/** @type {Report} */ (readJson(path)))] : [])
