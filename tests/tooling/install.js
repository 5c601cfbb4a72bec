import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, root } from './project.js'
import { run } from './run.js'

/** @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean, readonly devOptional?: boolean }} Entry */
/** @typedef {Readonly<Record<string, Entry>>} Packages */

/**
 * The first difference between what the lock file asks for and what npm says it installed, as a sentence; nothing when
 * they agree. Optional packages may be absent: most are binaries for other machines.
 * @param {Packages} wanted
 * @param {Packages} installed
 * @returns {string | undefined}
 */
export function staleness(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const found = installed[path]
    if (found === undefined && entry.optional !== true) return `${path} is not installed`
    if (found === undefined) continue
    if (found.version !== entry.version || found.integrity !== entry.integrity) {
      return `${path} is ${found.version}, the lock file asks for ${entry.version}`
    }
  }
  const extra = Object.keys(installed).find(path => wanted[path] === undefined)
  return extra === undefined ? undefined : `${extra} is installed, but not in the lock file`
}

/**
 * @param {string} path
 * @returns {Packages}
 */
const packagesOf = path => /** @type {{ packages: Packages }} */ (readJson(path)).packages

/** @returns {string | undefined} */
function whyInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return 'nothing is installed yet'
  return staleness(packagesOf(join(root, 'package-lock.json')), packagesOf(installed))
}

/**
 * Installs the dependencies of the lock file unless they are there already; throws when npm fails.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const reason = whyInstall()
  if (reason === undefined) return
  console.log(`Installing dependencies: ${reason}.`)
  const npm = process.env['npm_execpath']
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund']
  // Only npm's own script may be run by Node: another package manager also sets this variable when it starts us.
  const isNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm)
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const code = isNpm
    ? await run(process.execPath, [npm, ...parameters], { env })
    : await run('npm', parameters, { env, shell: process.platform === 'win32' })
  if (code !== 0) throw new Error(`npm ci ended with code ${code}, expected 0; see its messages above`)
}
