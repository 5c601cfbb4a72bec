import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

/** @returns {string[]} */
function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  return commands.flatMap(command => folders.map(folder => join(folder, command)))
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium']
    return ['/Applications', join(homedir(), 'Applications')].flatMap(base => programs.map(name => join(base, name)))
  }
  if (process.platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe']
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? [])
    return bases.flatMap(base => programs.map(name => join(base, name)))
  }
  return []
}

/** @returns {string[]} */
function playwrightCache() {
  // Playwright is absent before the installation, and the search must work without it.
  try {
    /** @type {unknown} */
    const loaded = createRequire(import.meta.url)('playwright-core')
    const { chromium } = /** @type {typeof import('playwright-core')} */ (loaded)
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/**
 * Whether a browser is there and starts: some systems put a stub in its place that only asks to install one.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false
  // On Windows asking for the version opens a window instead of printing one.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/**
 * The first Chromium of this machine that starts: CHROME_PATH, then the PATH, the usual places, Playwright's cache.
 * @param {(path: string) => boolean} usable
 * @returns {string | undefined}
 */
export function findChromium(usable = works) {
  const chosen = process.env['CHROME_PATH'] ?? ''
  if (chosen !== '' && usable(chosen)) return chosen
  if (chosen !== '') console.error(`CHROME_PATH is '${chosen}', which is no browser that starts; looking elsewhere.`)
  return [...onPath(), ...usualPlaces(), ...playwrightCache()].find(usable)
}
