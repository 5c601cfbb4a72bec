import { describe, expect, it } from 'vitest'
import { makeTask, trainingExample, type Example, type TaskChoice } from '../../src/tasks'
import { seeded } from '../../src/tensor'
import { knownOf, probe } from '../../src/training/probe'
import { trainerOf } from '../../src/training/recipe'
import { sentiment, tiny } from './support/recipes'

const probed: readonly TaskChoice[] = [
  { id: 'sentiment' },
  { id: 'agreement' },
  { id: 'tagging' },
  { id: 'recall' },
  { id: 'polyphone' },
]

describe('the facts of a task', () => {
  it.each(probed)('have a value, or none, at every position, and vary: $id', choice => {
    const task = makeTask(choice)
    const random = seeded(1)
    const examples = Array.from({ length: 100 }, () => trainingExample<Example>(task, random))
    expect(task.facts.length).toBeGreaterThan(0)
    for (const { id } of task.facts) {
      const values = examples.flatMap(({ tokens, facts }) => {
        expect(facts[id], id).toHaveLength(tokens.length)
        return facts[id] ?? []
      })
      expect(new Set(values.filter(value => value !== null)).size, id).toBeGreaterThan(1)
    }
  })
})

describe('probing', () => {
  const example: Example = { tokens: ['a', 'b', 'c', 'd'], targets: [], facts: { n: [0, 1, null, 3] } }
  const count = { id: 'n', kind: 'count', name: { en: 'n', zh: 'n' } } as const
  const states = [
    [5, 0, 1],
    [5, -2, 0],
    [5, 99, 7],
    [5, -6, 1],
  ]

  it('puts the unit first that follows the fact, whichever way, and passes over what is not known', () => {
    const found = probe([example], [at => Float64Array.from(states[at] ?? [])], knownOf(count))
    expect(found.map(({ unit }) => unit)).toEqual([1, 2, 0])
    expect(found[0]?.correlation).toBeCloseTo(-1, 12)
    expect(found[2]?.correlation).toBe(0)
  })

  it('asks which of several values is meant', () => {
    const name = { en: 'n', zh: 'n' }
    const fact = { id: 'n', kind: 'category', name, values: [name, name, name, name] } as const
    expect(() => knownOf(fact)).toThrow('n has 4 values: expected one of them to be asked for')
    expect(knownOf(fact, 3)(example)).toEqual([0, 0, null, 1])
  })

  it('reads the states of the network that are asked for, and names those that exist when there are none', () => {
    const trainer = trainerOf(tiny)
    const track = { name: 'h', layer: 1, backward: false }
    expect(
      trainer
        .probe(track, 'key', 2)
        .map(({ unit }) => unit)
        .toSorted(),
    ).toEqual([0, 1, 2, 3, 4])
    expect(() => trainer.probe({ ...track, name: 'c' }, 'key', 2)).toThrow('no states c in layer 1, expected one of')
    expect(() => trainer.probe(track, 'nothing')).toThrow('recall cannot be probed for nothing, expected one of key')
  })

  it('finds states of attention, which stand in rows', () => {
    const trainer = trainerOf({
      ...sentiment,
      network: {
        kind: 'sequence',
        embedding: 6,
        read: 'every',
        positions: { kind: 'sinusoidal' },
        attention: { kind: 'heads', heads: 2, bias: false, residual: true, mask: 'full', radius: 0 },
      },
      examined: 8,
    })
    expect(trainer.probe({ name: 'O', layer: 1, backward: false }, 'negation')).toHaveLength(6)
  })
})
