import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compiled, planned, type Engine } from '../../src/training/engine'
import { compare } from '../models/golden/compare'
import { caseFiles, readCases } from '../models/golden/folder'
import { characterModel } from './golden/character-model'

const folder = process.env['GOLDEN'] ? resolve(process.env['GOLDEN']) : resolve(import.meta.dirname, '../golden')

/** What may be wrong: losses, and the parameters after thirty steps (which singles are not asked for). */
interface Tolerance {
  readonly losses: number
  readonly final: number
}

const DOUBLE: Tolerance = { losses: 1e-10, final: 1e-9 }
const SINGLE: Tolerance = { losses: 1e-3, final: Infinity }

const engines: readonly (readonly [name: string, engine: Engine, tolerance: Tolerance])[] = [
  ['doubles replayed in place', planned, DOUBLE],
  ['doubles compiled to loops', compiled({ kernels: 'loops', element: 'f64' }), DOUBLE],
  ['singles compiled to loops', compiled({ kernels: 'loops', element: 'f32' }), SINGLE],
  ['singles compiled to vectors', compiled({ kernels: 'simd' }), SINGLE],
  ['singles where WebAssembly is refused', compiled({ kernels: 'simd', machine: undefined }), SINGLE],
]

const cases = caseFiles(folder)
  .filter(({ file }) => file === 'training.json')
  .flatMap(file => readCases(folder, file))

describe.each(engines)('%s', (_, engine, tolerance) => {
  it.each(cases.map(golden => [golden.name, golden] as const))('follow the thirty steps of %s', (__, golden) => {
    const { outputs } = compare(golden, characterModel(engine))
    const wrong = outputs.filter(
      ({ tensor, error }) => error > (tensor === 'losses' ? tolerance.losses : tolerance.final),
    )
    expect(outputs.map(({ tensor }) => tensor)).toContain('losses')
    expect(wrong).toEqual([])
  })
})

describe('the training cases', () => {
  it('are all five', () => {
    expect(cases.map(({ name }) => name)).toEqual([
      'lstm-adam',
      'lstm-adam-clip',
      'lstm-momentum',
      'gru-adamw',
      'transformer-adam',
    ])
  })
})
