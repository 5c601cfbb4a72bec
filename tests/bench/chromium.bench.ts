import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { bench, describe } from 'vitest'
import { findChromium } from '../tooling/chromium'
import { results } from '../tooling/project'

const TEN_MINUTES = 600_000
const executablePath = findChromium()

/** The table of a page that runs all contests. */
async function inChromium(executablePath: string): Promise<string> {
  const settings = {
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'chromium'),
    build: { outDir: join(results, 'bench'), emptyOutDir: true, target: 'esnext' },
    preview: { host: '127.0.0.1', port: 4391 },
  } as const
  await build(settings)
  const server = await preview(settings)
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    const output = page.locator('output')
    await output.filter({ hasText: /./ }).waitFor({ timeout: TEN_MINUTES })
    return `Chromium ${browser.version()}\n${await output.textContent()}`
  } finally {
    await browser.close()
    await server.close()
  }
}

describe.skipIf(executablePath === undefined)('Chromium', () => {
  bench(
    'all contests',
    async () => {
      process.stdout.write(`\n${await inChromium(executablePath ?? '')}\n`)
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true },
  )
})
