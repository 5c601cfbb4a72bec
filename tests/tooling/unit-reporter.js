import { mkdir, writeFile } from 'node:fs/promises'
import { JsonReporter } from 'vitest/node'
import { results, unitReport } from './project.js'

/** Vitest's JSON report, written without a word, so that the summary stays the last thing printed. */
export default class UnitReporter extends JsonReporter {
  /** @param {string} report */
  async writeReport(report) {
    await mkdir(results, { recursive: true })
    await writeFile(unitReport, report)
  }
}
