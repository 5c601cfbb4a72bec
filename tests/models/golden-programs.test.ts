import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, type CompileOptions } from '../../src/tensor'
import { compare, type Deviation, type Rerun } from './golden/compare'
import { adapters, families, notBuilt, outputTolerances } from './golden/families'
import { caseFiles, familyOf, readCases } from './golden/folder'

const folder = process.env['GOLDEN'] ? resolve(process.env['GOLDEN']) : resolve(import.meta.dirname, '../golden')

/** The greatest number in single precision. */
const GREATEST = 3.4028234663852886e38

interface Way {
  readonly options: CompileOptions
  readonly tolerance: number
  /** Families with inputs whose own rounding already moves their results by more. */
  readonly looser: Readonly<Record<string, number>>
  readonly holds: (x: number) => boolean
}

const ways: readonly (readonly [name: string, way: Way])[] = [
  [
    'loops in double precision',
    { options: { kernels: 'loops' }, tolerance: 1e-11, looser: outputTolerances, holds: () => true },
  ],
  [
    'vectors in single precision',
    {
      options: { kernels: 'simd' },
      tolerance: 1e-5,
      looser: { norms: 2e-4, 'numeric-extremes': 2e-5 },
      holds: x => Math.abs(x) <= GREATEST || !Number.isFinite(x),
    },
  ],
]

const rerun =
  (options: CompileOptions): Rerun =>
  roots => {
    const program = compile(roots, options)
    program.run()
    return program.view
  }

// A program is compiled for every case, which a busy machine takes its time for.
describe.each(ways)(
  'the golden cases, compiled to %s',
  { timeout: 30_000 },
  (_, { options, tolerance, looser, holds }) => {
    for (const promised of caseFiles(folder)) {
      const family = familyOf(promised.file)
      if (!families.has(family)) continue
      it(`agree in ${family}`, () => {
        const built = readCases(folder, promised)
          .filter(({ module }) => !notBuilt[family]?.includes(module))
          .filter(({ inputs }) => Object.values(inputs).every(({ data }) => data.every(holds)))
        const limit = looser[family] ?? tolerance
        expect(built.length).toBeGreaterThan(0)
        const wrong = built.flatMap(golden => {
          const adapter = adapters[golden.module]
          if (!adapter) throw new Error(`no adapter runs the module ${golden.module}`)
          const { outputs, gradients } = compare(golden, adapter, rerun(options))
          const beyond = ({ error }: Deviation) => error > limit
          return [...outputs, ...gradients]
            .filter(beyond)
            .map(({ tensor, error }) => `${golden.name} ${tensor}: ${error}`)
        })
        expect(wrong).toEqual([])
      })
    }
  },
)
