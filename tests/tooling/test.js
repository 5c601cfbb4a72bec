import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { browserCounts, countsOf, outcome, unitCounts } from './counts.js'
import { ensureInstalled } from './install.js'
import { ensureChromium } from './install-chromium.js'
import { browserReport, outcomeFile, results, unitReport } from './project.js'
import { stages } from './stages.js'

/** @returns {Promise<number>} */
async function firstFailure() {
  await ensureInstalled()
  // A machine that cannot get a browser should say so before minutes of other work.
  await ensureChromium()
  for (const stage of stages) {
    console.log(`\n— ${stage.name}`)
    const code = await stage.run()
    if (code !== 0) return code
  }
  return 0
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const code = await firstFailure().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
const line = outcome([...countsOf(unitReport, unitCounts), ...countsOf(browserReport, browserCounts)], code)
writeFileSync(outcomeFile, `${line}\n`)
console.log(line)
process.exitCode = code
