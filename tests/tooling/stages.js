import { ensureChromium } from './install-chromium.js'
import { runTool } from './run.js'

/** One stage of the gate: its name and how to run it, giving an exit code. */
/** @typedef {{ readonly name: string, readonly run: () => Promise<number> }} Stage */

/**
 * Everything that must hold before a change is good, in the order of running.
 * @type {readonly Stage[]}
 */
export const stages = [
  { name: 'type check', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'lint', run: () => runTool('eslint', ['.', '--max-warnings', '0']) },
  { name: 'format', run: () => runTool('prettier', ['--check', '.', '--log-level', 'warn']) },
  {
    name: 'unit tests',
    run: () => runTool('vitest', ['run', '--reporter=default', '--reporter=./tests/tooling/unit-reporter.js']),
  },
  { name: 'build', run: () => runTool('vite', ['build']) },
  {
    name: 'browser tests',
    run: async () =>
      runTool('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], {
        env: { CHROME_PATH: await ensureChromium() },
      }),
  },
]
