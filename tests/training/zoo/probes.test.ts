import { describe, expect, it } from 'vitest'
import { studyHead, type HeadStudy } from '../../../src/training/probes/head'
import { placesOf, type Place } from '../../../src/training/probes/places'
import { answersOf } from '../../../src/training/probes/specimen'
import { correlations, studyUnit, type UnitStudy } from '../../../src/training/probes/unit'
import { withUnitHeld } from '../../../src/training/probes/ablation'
import { looksForA, PREFERENCE, waitsForBut } from './by-hand'

const wordAt = ({ example, at }: Place) => example.tokens[at]

const but: UnitStudy = {
  id: 'but',
  name: { en: '“but” was read', zh: '已读到 but' },
  fact: 'but',
  where: { kind: 'everywhere' },
  states: { name: 'h', layer: 1, backward: false },
  gates: ['z'],
  classes: [
    { id: 'but', name: { en: 'but', zh: 'but' }, holds: place => wordAt(place) === 'but' },
    { id: 'other', name: { en: 'other', zh: '其他' }, holds: place => wordAt(place) !== 'but' },
  ],
  without: ['but', 'all'],
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

describe('a unit that knows one fact', () => {
  const specimen = waitsForBut()
  const found = studyUnit(specimen, but)

  it('is found among the others, with how far it goes along with the fact', () => {
    expect(found.unit).toBe(0)
    expect(found.correlation).toBeGreaterThan(0.999)
    expect(correlations(specimen, but)[1]).toBe(0)
  })

  it('is told with what its gates do at each class of word', () => {
    expect(found.gates['z']?.['but']).toBeCloseTo(sigmoid(5), 5)
    expect(found.gates['z']?.['other']).toBeCloseTo(sigmoid(-5), 5)
  })

  it('is held at its mean over all positions, so that nothing is known any more', () => {
    const places = placesOf(specimen, { kind: 'everywhere' })
    const share = places.filter(({ example, at }) => example.facts['but']?.[at] === 1).length / places.length
    expect(found.mean).toBeGreaterThan(0.9 * share)
    expect(found.mean).toBeLessThan(1.1 * share)
    // The mean is below the half at which the network changes its mind: it calls everything bad.
    const bad = placesOf(specimen, { kind: 'asked', sets: ['all'] }).filter(
      ({ example }) => example.targets.at(-1) === 0,
    )
    expect(found.without['all']).toBe(bad.length / specimen.count)
    expect(answersOf(specimen, 'all').accuracy).not.toBe(found.without['all'])
  })

  it('makes the network say what the number says that it is held at', () => {
    const good = placesOf(specimen, { kind: 'asked', sets: ['but'] }).filter(
      ({ example }) => example.targets.at(-1) === 1,
    )
    const held = withUnitHeld(specimen.network, { track: but.states, unit: 0, number: 1 })
    expect(answersOf(specimen, 'but', held).accuracy).toBe(good.length / specimen.count)
  })

  it('is missed by nobody when it is the other one that is held', () => {
    const held = withUnitHeld(specimen.network, { track: but.states, unit: 1, number: 9 })
    expect(answersOf(specimen, 'all', held)).toEqual(answersOf(specimen, 'all'))
  })
})

describe('a head that looks for one word', () => {
  const tokens = ['I', 'saw', 'a', 'saw', '.']
  const sentence: Place = {
    example: { tokens, targets: tokens.map(() => -1), facts: { number: [0, 0, 0, 1, 0] } },
    at: 3,
  }
  const study: HeadStudy = {
    id: 'saw',
    name: { en: 'saw', zh: 'saw' },
    heads: [{ name: 'A_1', layer: 1, backward: false }],
    where: [sentence],
    looks: () => [2],
  }
  const weight = Math.exp(PREFERENCE) / (Math.exp(PREFERENCE) + 4)

  it('is told with the weight it puts there, padding left out', () => {
    const found = studyHead(looksForA(), study)
    expect(found.weight).toBeCloseTo(weight, 5)
    expect(found).toMatchObject({ first: 1, places: 1, least: found.weight })
  })

  it('is told with the worst of its groups: a word that has no preference looks everywhere alike', () => {
    const found = studyHead(looksForA(), { ...study, where: [sentence, { ...sentence, at: 0 }], by: 'number' })
    expect(found.least).toBeCloseTo(1 / 5, 5)
    expect(found.weight).toBeCloseTo((weight + 1 / 5) / 2, 5)
    expect(found.first).toBe(0.5)
  })
})
