import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'

const ENGINE = join(import.meta.dirname, '../../src/tensor/index.ts')

/** Compressed bytes of a page that takes these names from the engine and nothing else. */
async function bytesOf(names: string): Promise<number> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : undefined),
    load: (id: string) => (id === 'entry' ? `export { ${names} } from ${JSON.stringify(ENGINE)}` : undefined),
  }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const code = output.map(file => (file.type === 'chunk' ? file.code : '')).join('')
  return gzipSync(code, { level: 9 }).length
}

describe('the engine, minified and compressed', () => {
  it('takes at most 15 kB for what training needs: gradients and programs', async () => {
    const bytes = await bytesOf('adjoints, compile')
    expect(bytes).toBeLessThanOrEqual(15_000)
    // An empty bundle would be within any budget.
    expect(bytes).toBeGreaterThan(10_000)
  })

  it('takes at most 5 kB where recordings are only replayed', async () => {
    const bytes = await bytesOf('adjoints, plan')
    expect(bytes).toBeLessThanOrEqual(5_000)
    expect(bytes).toBeGreaterThan(2_000)
  })
})
