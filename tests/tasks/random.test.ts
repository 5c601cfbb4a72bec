import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice, happens, redraw, seeded, weighted, whole } from '../../src/tasks/random'
import { share } from './support/share'
import { anySeed } from './support/seeds'

describe('seeded chance', () => {
  it('is the published mulberry32 stream', () => {
    const random = seeded(1)
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  })

  it('draws whole numbers from first to last, both included and each as likely', () => {
    const random = seeded(3)
    const drawn = Array.from({ length: 9000 }, () => whole(random, 4, 6))
    expect([4, 5, 6].map(number => share(drawn, found => found === number))).toBeAllClose([1 / 3, 1 / 3, 1 / 3], 0.02)
  })

  it('chooses by weight, whatever the weights add up to', () => {
    const random = seeded(4)
    const drawn = Array.from({ length: 9000 }, () =>
      weighted(random, [
        [3, 'a'],
        [0, 'never'],
        [1, 'b'],
      ] as const),
    )
    expect(['a', 'never', 'b'].map(item => share(drawn, found => found === item))).toBeAllClose([0.75, 0, 0.25], 0.02)
  })

  it('lets things happen as often as said, never at 0 and always at 1', () => {
    const random = seeded(5)
    const rate = (probability: number) => share(Array.from({ length: 5000 }), () => happens(random, probability))
    expect([0, 0.3, 1].map(rate)).toBeAllClose([0, 0.3, 1], 0.02)
  })

  it('chooses only from what it is given', () => {
    fc.assert(
      fc.property(anySeed, fc.array(fc.string(), { minLength: 1 }), (seed, items) => {
        expect(items).toContain(choice(seeded(seed), items))
      }),
    )
  })

  it('refuses to choose from nothing and to wait for what never comes', () => {
    expect(() => choice(seeded(1), [])).toThrow('expected at least one item, found 0')
    expect(() => weighted(seeded(1), [])).toThrow('expected at least one item, found 0')
    expect(() =>
      redraw(
        'a seven',
        () => 6,
        number => number === 7,
      ),
    ).toThrow('a seven: expected an acceptable draw')
  })
})
