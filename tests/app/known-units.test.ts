import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holdsUnit, holdUnit, releaseUnit } from '../../src/app/held-unit'
import { knowledgeOf } from '../../src/app/known-units'
import type { Listed } from '../../src/app/library'
import { blank, run, type Recipe } from '../../src/recipe'
import { valueOf } from '../../src/trace'
import type { ManifestEntry } from '../../src/training/zoo/manifest'

const unit = {
  study: 'verdict',
  fact: 'verdict',
  name: { en: 'verdict', zh: '情感' },
  states: { name: 'c', layer: 1, backward: false },
  unit: 2,
  correlation: -0.9,
  mean: 0.25,
  gates: { f: { but: 0.01 } },
  classes: { but: { en: 'but', zh: 'but' } },
  without: { all: 0.7 },
}

const head = {
  study: 'saw',
  name: { en: 'saw', zh: 'saw' },
  head: { name: 'A', layer: 1, backward: false },
  ...{ weight: 0.9, first: 1, least: 0.8, places: 4 },
}

const listed = (part: Partial<Listed> = {}): Listed => ({
  ...{ id: 'judge', file: 'judge.safetensors', hash: '0', model: 'lstm', task: 'sentiment', metrics: [] },
  title: { en: '', zh: '' },
  ...part,
})

const trained = { weights: { kind: 'trained', id: 'judge' } } as const

describe('what is known of trained weights', () => {
  it('is read from their entry in the list', () => {
    const entry = listed({ units: [unit], heads: [head] })
    expect(knowledgeOf(trained, [entry])).toEqual({ listed: entry, units: [unit], heads: [head] })
  })

  it('leaves out what is damaged', () => {
    const damaged = [{ ...unit, unit: 1.5 }, { ...unit, gates: 3 }, { ...unit, without: { all: 'most' } }, null]
    expect(knowledgeOf(trained, [listed({ units: [...damaged, unit] })])?.units).toEqual([unit])
    expect(knowledgeOf(trained, [listed({ units: 'none', heads: [{}] })])).toMatchObject({ units: [], heads: [] })
  })

  it('leaves out nothing of what the page is served with', () => {
    const served = JSON.parse(readFileSync('public/models/manifest.json', 'utf8')) as readonly ManifestEntry[]
    expect(served.length).toBeGreaterThan(0)
    for (const { id, units, heads } of served) {
      const known = knowledgeOf({ weights: { kind: 'trained', id } }, served)
      expect([known?.units.length, known?.heads.length], id).toEqual([units.length, heads.length])
    }
  })

  it('is nothing for weights that are not in the list, or were never trained', () => {
    expect(knowledgeOf(trained, [])).toBeUndefined()
    expect(knowledgeOf({ weights: { kind: 'seed', seed: 1 } }, [listed()])).toBeUndefined()
    expect(knowledgeOf({ weights: { kind: 'kept', hash: 'a' } }, [listed()])).toBeUndefined()
  })
})

describe('a unit that is held at its mean', () => {
  const plain: Recipe = { ...blank('lstm'), tokens: ['I', 'saw', 'it'], pins: [] }

  it('has that number at every word, and the others are as they were made', () => {
    const held = run(holdUnit(plain, unit))
    for (const time of [1, 2, 3]) expect(valueOf(held, `c.${time}`).data[2]).toBe(0.25)
    expect(valueOf(held, 'c.1').data[0]).toBe(valueOf(run(plain), 'c.1').data[0])
  })

  it('can be held and released again', () => {
    const held = holdUnit(plain, unit)
    expect(holdsUnit(plain, unit)).toBe(false)
    expect(holdsUnit(held, unit)).toBe(true)
    expect(releaseUnit(held, unit)).toEqual(plain)
  })
})
