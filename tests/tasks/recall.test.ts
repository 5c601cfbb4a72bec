import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IGNORED, tasks, seeded } from '../../src/tasks'
import { share } from './support/share'
import { anySeed, draws, setOf } from './support/seeds'

describe('recall', () => {
  it('asks once, at the cue, for the name at the beginning', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('words', 'names'),
        (seed, distance, fillers) => {
          const task = tasks.recall({ distance, fillers })
          const { tokens, targets } = task.example(seeded(seed))
          expect(tokens).toHaveLength(distance + 1)
          expect(tokens.indexOf('?')).toBe(distance)
          expect(targets.slice(0, -1).every(target => target === IGNORED)).toBe(true)
          expect(task.labels[targets.at(-1) ?? IGNORED]?.id).toBe(tokens[0])
        },
      ),
    )
  })

  it('fills with words that are no names, or with names so that only the position tells', () => {
    const names = tasks.recall().labels.map(label => label.id)
    const between = (fillers: 'words' | 'names') =>
      draws(200, tasks.recall({ fillers }).example).flatMap(({ tokens }) => tokens.slice(1, -1))
    expect(between('words').filter(token => names.includes(token))).toEqual([])
    expect(between('names').filter(token => !names.includes(token))).toEqual([])
  })

  it('spreads mixed distances evenly over doublings', () => {
    const drawn = draws(8000, tasks.recall({ distance: { from: 2, to: 31 } }).example).map(
      ({ tokens }) => tokens.length - 1,
    )
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([2, 31])
    const octaves = [2, 4, 8, 16].map(low => share(drawn, distance => distance >= low && distance < 2 * low))
    expect(octaves).toBeAllClose([0.25, 0.25, 0.25, 0.25], 0.02)
  })

  it('is examined at the distances of its curve', () => {
    const task = tasks.recall()
    for (const distance of [5, 10, 20, 50, 100, 200, 400]) {
      const { example, asks } = setOf(task, `T${distance}`).question(seeded(1))
      expect(asks).toEqual([{ by: 'best', at: distance, right: example.targets[distance] }])
    }
  })

  it('refuses distances that are none', () => {
    expect(() => tasks.recall({ distance: 0 })).toThrow(
      'expected whole distances with 1 ≤ from ≤ to, found from 0 to 0',
    )
    expect(() => tasks.recall({ distance: { from: 5, to: 2 } })).toThrow('found from 5 to 2')
    expect(() => tasks.recall({ distance: 2.5 })).toThrow('found from 2.5 to 2.5')
  })
})
