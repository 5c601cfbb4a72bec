import { dirname, join, relative, sep } from 'node:path'
import { rooms } from './rooms.js'
import { root } from './project.js'

/** @param {readonly string[]} names */
const list = names => (names.length > 0 ? names.join(', ') : 'nothing')

/** @param {string} path */
const segments = path => relative(root, path).split(sep)

/**
 * Whether a package of the table covers what an import names.
 * @param {string} allowed
 * @param {string} name
 */
const covers = (allowed, name) =>
  new RegExp(`^${allowed.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}(/|$)`).test(name)

/**
 * What is wrong with one import of one file, or nothing.
 * @param {string} file absolute path of the importing file
 * @param {string} specifier what the import names, as written
 * @returns {string | undefined}
 */
export function trespass(file, specifier) {
  const [, home = ''] = segments(file)
  const room = rooms[home]
  if (room === undefined) return undefined
  const name = specifier.replace(/\?.*$/, '')
  if (!name.startsWith('.')) {
    if (room.packages.some(allowed => covers(allowed, name))) return undefined
    return `${home} may use only these packages: ${list(room.packages)}; found '${specifier}'`
  }
  const [top = '', other = ''] = segments(join(dirname(file), name))
  if (top === 'tests') return `src may not import from tests; found '${specifier}'`
  if (top === 'src' && (other === home || room.imports.includes(other))) return undefined
  return `${home} may import only these rooms: ${list(room.imports)}; found '${specifier}'`
}

/**
 * Holds the walls between the rooms for every way of naming a module: static, type-only, lazy, re-exported, by URL.
 * @type {import('eslint').Rule.RuleModule}
 */
export const wallRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const [top, home = ''] = segments(context.filename)
    if (top !== 'src') return {}

    /** @param {import('estree').Node | null | undefined} source */
    const check = source => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const message = trespass(context.filename, source.value)
      if (message !== undefined) context.report({ node: source, message })
    }

    return {
      Program(node) {
        if (rooms[home] !== undefined) return
        context.report({
          node,
          message: `every file of src lives in a room: ${list(Object.keys(rooms))}; found '${home}'`,
        })
      },
      ImportDeclaration: node => check(node.source),
      ExportNamedDeclaration: node => check(node.source),
      ExportAllDeclaration: node => check(node.source),
      ImportExpression: node => check(node.source),
      /** @param {{ source: import('estree').Literal }} node */
      TSImportType: node => check(node.source),
      NewExpression(node) {
        const [address, base] = node.arguments
        const named =
          node.callee.type === 'Identifier' && node.callee.name === 'URL' && base?.type === 'MemberExpression'
        if (named && base.object.type === 'MetaProperty' && address?.type === 'Literal') check(address)
      },
    }
  },
}
