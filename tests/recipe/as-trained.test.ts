import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { blank, provide, readTrained, runsAsTrained, trainedOf, type Recipe } from '../../src/recipe'

const weights = { kind: 'trained', id: 'agreement-gru-small' } as const

beforeAll(async () => {
  provide(await readTrained(new Uint8Array(readFileSync(`public/models/${weights.id}.safetensors`)), weights.id))
})

const recipe = (): Recipe => {
  const empty = blank('gru')
  return { ...empty, weights, options: { ...empty.options, ...trainedOf(weights)?.options }, tokens: ['the', 'key'] }
}

describe('trained weights run as they were trained', () => {
  it('under the options of training, at any temperature', () => {
    expect(runsAsTrained(recipe())).toBe(true)
    expect(runsAsTrained({ ...recipe(), options: { ...recipe().options, temperature: 2 } })).toBe(true)
  })

  it('but not with the update gate turned round or a number held', () => {
    expect(runsAsTrained({ ...recipe(), options: { ...recipe().options, update: 'keep' } })).toBe(false)
    expect(runsAsTrained({ ...recipe(), pins: [{ name: 'z', time: 'all', row: 'all', col: 0, number: 1 }] })).toBe(
      false,
    )
  })

  it('and seeded weights never were', () => {
    expect(runsAsTrained(blank('gru'))).toBe(false)
  })
})
