import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** What the page and its workers load: one reads the shipped weights, the others make tasks. */
const entries = ['recipe/read-trained.ts', 'training/recipe.ts']

/** The code that is left of an entry when all that it does not use is gone. */
async function bundled(entry: string): Promise<string> {
  const input = join(source, entry)
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  })
  if (!('output' in built) && !Array.isArray(built)) throw new TypeError('expected a bundle, found a watcher')
  const outputs: readonly Rolldown.RolldownOutput[] = Array.isArray(built) ? built : [built]
  return outputs
    .flatMap(({ output }) => output)
    .map(part => (part.type === 'chunk' ? part.code : ''))
    .join('\n')
}

it.each(entries)(
  '%s brings the parts of speech, and no tag of the corpus',
  async entry => {
    const code = await bundled(entry)
    expect(code).toContain('interjection or foreign word')
    expect(code).not.toMatch(/\bbedz\b|\bppss\b/)
    // A browser that does not know lookbehind refuses the whole file it stands in.
    expect(code).not.toMatch(/\(\?<[=!]/)
  },
  30_000,
)
