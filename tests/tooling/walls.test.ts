import { ESLint } from 'eslint'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from './project'
import { rooms } from './rooms'

/** The project's own configuration with only the wall rule on: virtual files are in no TypeScript program. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === 'rooms/wall',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

/** What the wall says about each line of a file that need not exist, by line. */
async function complaints(file: string, lines: readonly string[]): Promise<readonly string[]> {
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: join(root, file) })
  const messages = result?.messages ?? []
  return lines.map((_, line) =>
    messages
      .filter(message => message.line === line + 1)
      .map(message => message.message)
      .join('\n'),
  )
}

const names = Object.keys(rooms)

describe.each(Object.entries(rooms))('the room %s', (room, { floor, imports, packages }) => {
  const allowedRooms = imports.join(', ') || 'nothing'
  const allowedPackages = packages.join(', ') || 'nothing'
  const others = names.filter(name => name !== room)
  const strangers = ['lodash', 'node:fs', 'valibot', 'reactive', 'd3x'].concat(
    ['react', 'react-dom', 'd3', 'katex', 'zustand', 'comlink'].filter(name => !packages.includes(name)),
  )
  const sample = (name: string) => name.replace('*', 'sample')
  let byRoom: readonly string[] = []
  let byStranger: readonly string[] = []
  let byPackage: readonly string[] = []

  beforeAll(async () => {
    const file = `src/${room}/deep/virtual.ts`
    byRoom = await complaints(
      file,
      others.map(other => `import { thing } from '../../${other}/thing'`),
    )
    byStranger = await complaints(
      file,
      strangers.map(name => `import '${name}'`),
    )
    byPackage = await complaints(
      file,
      packages.map(name => `import '${sample(name)}'`),
    )
  }, 120_000)

  it('imports only from floors below its own', () => {
    for (const other of imports) expect(rooms[other]?.floor).toBeLessThan(floor)
  })

  it.each(others.map((other, line) => ({ other, line, open: imports.includes(other) })))(
    'meets an open wall to $other: $open',
    ({ other, line, open }) => {
      const wall = `${room} may import only these rooms: ${allowedRooms}; found '../../${other}/thing'`
      expect(byRoom[line]).toBe(open ? '' : wall)
    },
  )

  it('may use its packages', () => {
    expect(byPackage).toEqual(packages.map(() => ''))
  })

  it('may use no other package', () => {
    expect(byStranger).toEqual(
      strangers.map(name => `${room} may use only these packages: ${allowedPackages}; found '${name}'`),
    )
  })
})

describe('the walls', () => {
  const shut = "figures may import only these rooms: trace; found '../models/rnn'"

  it('see every way of naming a module', async () => {
    const ways = [
      "import { rnn } from '../models/rnn'",
      "import type { Cell } from '../models/rnn'",
      "export { rnn } from '../models/rnn'",
      "export * from '../models/rnn'",
      "const lazy = import('../models/rnn')",
      "let typed: import('../models/rnn').Cell",
      "new Worker(new URL('../models/rnn', import.meta.url))",
      "import '../models/rnn?worker'",
    ]
    expect(await complaints('src/figures/virtual.tsx', ways)).toEqual([
      ...ways.slice(1).map(() => shut),
      "figures may import only these rooms: trace; found '../models/rnn?worker'",
    ])
  })

  it('let a file import its own room, even a folder named like another room', async () => {
    const lines = ["import './wire'", "import '../theme/css'", "import '../text/label'", "import './figures.css'"]
    expect(await complaints('src/figures/chain/virtual.tsx', lines)).toEqual(['', '', '', ''])
  })

  it('keep the tests and the rest of the project out of src', async () => {
    const lines = ["import '../../tests/setup'", "import '../../package.json'", "import '..'"]
    expect(await complaints('src/trace/virtual.ts', lines)).toEqual([
      "src may not import from tests; found '../../tests/setup'",
      "trace may import only these rooms: tensor, models; found '../../package.json'",
      "trace may import only these rooms: tensor, models; found '..'",
    ])
  })

  it('name only the style sheet of KaTeX for the app', async () => {
    const [style, code] = await complaints('src/app/virtual.tsx', [
      "import 'katex/dist/katex.min.css'",
      "import 'katex'",
    ])
    expect(style).toBe('')
    expect(code).toMatch(/^app may use only these packages: react, /)
  })

  it('ask for a room around every file of src', async () => {
    const [message] = await complaints('src/kitchen/virtual.ts', ['export const spoon = 1'])
    expect(message).toBe(`every file of src lives in a room: ${names.join(', ')}; found 'kitchen'`)
  })

  it('leave the tests free to import any room', async () => {
    expect(await complaints('tests/figures/virtual.test.ts', ["import '../../src/models/rnn'"])).toEqual([''])
  })
})
