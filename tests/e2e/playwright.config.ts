import { defineConfig } from '@playwright/test'
import { findChromium } from '../tooling/chromium'
import { browserReport, results, root } from '../tooling/project'

const port = 4317
const address = `http://127.0.0.1:${port}`
const executablePath = findChromium()
if (executablePath === undefined) {
  throw new Error('found no Chromium, expected one: run npm run test:e2e, which can install it, or set CHROME_PATH')
}

export default defineConfig({
  testDir: '.',
  outputDir: `${results}/browser`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: browserReport }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    video: 'off',
    // A trace copies the whole document at every look a test takes, which doubles the time of long walks.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath,
      chromiumSandbox: false,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
})
