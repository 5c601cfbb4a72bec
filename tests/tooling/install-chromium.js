import { existsSync } from 'node:fs'
import { findChromium } from './chromium.js'
import { run, runTool } from './run.js'

const threeMinutes = 180_000
const tenMinutes = 600_000

/** @typedef {{ readonly says: string, readonly possible: () => boolean, readonly install: () => Promise<number> }} Way */

/** @type {readonly Way[]} */
const ways = [
  {
    says: "Playwright's own download",
    possible: () => true,
    install: () =>
      runTool('playwright', ['install', 'chromium'], {
        env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
        timeout: threeMinutes,
      }),
  },
  {
    says: "Debian's package",
    possible: () => process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    install: async () => {
      const settings = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: tenMinutes }
      // A list that cannot be refreshed may still be good enough to install from.
      await run('apt-get', ['update'], settings)
      return run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], settings)
    },
  },
]

/**
 * The path of a Chromium that starts, installing one when the machine has none; throws when every way failed.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  for (const way of ways) {
    if (!way.possible()) continue
    console.log(`No Chromium found; trying ${way.says}.`)
    const code = await way.install()
    const installed = findChromium()
    if (installed !== undefined) return installed
    console.error(`${way.says} ended with code ${code} and left no Chromium that starts.`)
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: none was found and none could be installed. ' +
      'Install one, or set CHROME_PATH to its executable, and run npm test again.',
  )
}
