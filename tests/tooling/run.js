import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './project.js'

/** The script behind each tool: started with the running Node, so that no shell or PATH is needed. */
const tools = {
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  playwright: '@playwright/test/cli.js',
}

/** @typedef {keyof typeof tools} Tool */
/**
 * How to run a command. Only an interactive one may read the keyboard: nothing else may wait for an answer.
 * @typedef {{ readonly env?: Readonly<Record<string, string>>, readonly shell?: boolean, readonly timeout?: number, readonly interactive?: boolean }} Settings
 */

/**
 * Runs a command in the project's folder with our terminal and gives its exit code; 1 when it could not start or was ended.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Settings} settings
 * @returns {Promise<number>}
 */
export function run(command, parameters, { env = {}, shell = false, timeout = 0, interactive = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: [interactive ? 'inherit' : 'ignore', 'inherit', 'inherit'],
      shell,
      timeout,
      env: { ...process.env, ...env },
    })
    child.once('error', error => {
      console.error(`${command} did not start: ${error.message}`)
      resolve(1)
    })
    child.once('exit', code => resolve(code ?? 1))
  })
}

/**
 * Runs one of the project's own tools and gives its exit code.
 * @param {Tool} tool
 * @param {readonly string[]} parameters
 * @param {Settings} settings
 * @returns {Promise<number>}
 */
export const runTool = (tool, parameters, settings = {}) =>
  run(process.execPath, [join(root, 'node_modules', tools[tool]), ...parameters], settings)

/**
 * Whether a word names one of the project's tools.
 * @param {string} word
 * @returns {word is Tool}
 */
export const isTool = word => Object.hasOwn(tools, word)

/** The words `isTool` accepts. */
export const toolNames = Object.keys(tools)
