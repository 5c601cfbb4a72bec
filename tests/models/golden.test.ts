import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compare } from './golden/compare'
import { adapters, families, notBuilt, outputTolerances } from './golden/families'
import { caseFiles, familyOf, readCases } from './golden/folder'
import { note, report, type Tally } from './golden/report'

const OUTPUT_TOLERANCE = 1e-11
const GRADIENT_TOLERANCE = 1e-10

const folder = process.env['GOLDEN'] ? resolve(process.env['GOLDEN']) : resolve(import.meta.dirname, '../golden')
const files = caseFiles(folder)
const tallies: Tally[] = []
const whole = new Map<string, number>()

/** The result of an attempt, or what went wrong, so that a damaged file fails one test and not the run. */
function attempt<T>(what: () => T): { readonly value: T } | { readonly problem: unknown } {
  try {
    return { value: what() }
  } catch (problem) {
    return { problem }
  }
}

describe(`the golden cases`, () => {
  it('include every family that is built', () => {
    const found = new Set(files.map(({ file }) => familyOf(file)))
    expect(
      [...families].filter(family => !found.has(family)),
      `missing from ${folder}`,
    ).toEqual([])
  })

  for (const promised of files) {
    const family = familyOf(promised.file)
    const read = attempt(() => readCases(folder, promised))
    it(`${promised.file} can be read and is what the index promises`, () => {
      if ('problem' in read) throw read.problem
      expect(read.value.length).toBeGreaterThan(0)
    })
    if ('problem' in read) continue
    if (!families.has(family)) {
      whole.set(family, read.value.length)
      continue
    }
    const later = read.value.filter(({ module }) => notBuilt[family]?.includes(module))
    const missing = new Map<string, number>()
    for (const { module } of later) missing.set(module, (missing.get(module) ?? 0) + 1)
    const built = read.value.filter(golden => !later.includes(golden))
    const tally: Tally = { family, cases: built.length, passed: 0, output: 0, gradient: 0, missing }
    tallies.push(tally)
    it.each(built.map(golden => [`${family}/${golden.name}`, golden] as const))('%s', (_, golden) => {
      const adapter = adapters[golden.module]
      if (!adapter) throw new Error(`no adapter runs the module ${golden.module}`)
      const found = compare(golden, adapter)
      note(tally, found)
      const tolerance = outputTolerances[family] ?? OUTPUT_TOLERANCE
      expect(found.outputs.filter(({ error }) => error > tolerance)).toEqual([])
      expect(found.gradients.filter(({ error }) => error > GRADIENT_TOLERANCE)).toEqual([])
      tally.passed++
    })
  }

  afterAll(() => console.info(report(tallies, whole)))
})
