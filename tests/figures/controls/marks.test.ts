import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../../src/figures/controls/step-bar/groups'
import { marksOf, placeOf, THUMB, type Marks } from '../../../src/figures/controls/step-bar/marks'
import { nameWidth } from '../../../src/figures/controls/step-bar/names'

const stepsOf = (tokens: number, beats: number) => [
  { time: 0 },
  ...Array.from({ length: tokens * beats }, (_, k) => ({ time: Math.floor(k / beats) + 1 })),
]

const marks = (tokens: readonly string[], beats: number, index: number, width: number): Marks => {
  const steps = stepsOf(tokens.length, beats)
  const nameOf = ({ time }: { readonly time: number }) => (time > 0 ? (tokens[time - 1] ?? '') : 'start')
  return marksOf({ groups: groupsOf(steps), count: steps.length, index, width, fontSize: 14, nameOf })
}

const long = Array.from({ length: 512 }, (_, k) => `word${k}`)

describe('groups of steps', () => {
  it('begin where the position changes', () => {
    expect(groupsOf([{ time: 0 }, { time: 1 }, { time: 1 }, { time: 2 }])).toEqual([
      { first: 0, last: 0, time: 0 },
      { first: 1, last: 2, time: 1 },
      { first: 3, last: 3, time: 2 },
    ])
  })

  it('keep a track that runs backwards apart from the one before it', () => {
    expect(groupsOf([{ time: 1 }, { time: 2 }, { time: 1 }]).map(({ time }) => time)).toEqual([1, 2, 1])
  })
})

describe('marks under the slider', () => {
  it('stand where the thumb stops', () => {
    expect(placeOf(0, 29, 600)).toBe(THUMB / 2)
    expect(placeOf(28, 29, 600)).toBe(600 - THUMB / 2)
    expect(marks(['I', 'saw'], 7, 0, 600).steps).toEqual(Array.from({ length: 15 }, (_, k) => placeOf(k, 15, 600)))
  })

  it('part the positions in the middle between their steps', () => {
    const { bounds } = marks(['I', 'saw'], 7, 0, 600)
    expect(bounds).toEqual([placeOf(0.5, 15, 600), placeOf(7.5, 15, 600)])
  })

  it('name every position where there is room', () => {
    expect(marks(['I', 'saw', 'a', 'saw'], 7, 0, 900).names).toHaveLength(5)
  })

  it('are thinned for 512 tokens of seven steps and still name the current one', () => {
    const { steps, bounds, names } = marks(long, 7, 2000, 366)
    expect(steps).toEqual([])
    expect(bounds.length).toBeLessThanOrEqual(366 / 6)
    expect(names.map(({ group }) => group)).toContain(Math.ceil(2000 / 7))
    expect(names.length).toBeGreaterThan(2)
  })

  it('keep names apart and inside the bar, whatever its width, its tokens and the step', () => {
    const token = fc.oneof(
      fc.string({ maxLength: 14 }),
      fc.constantFrom('锯子', '乒乓球拍', 'internationalisation', '👩‍👩‍👧'),
    )
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        fc.integer({ min: 140, max: 3840 }),
        (tokens, beats, chance, width) => {
          const { names, steps, bounds } = marks(tokens, beats, chance % (tokens.length * beats + 1), width)
          names.forEach(({ centre, width: size }, k) => {
            expect(centre - size / 2).toBeGreaterThanOrEqual(0)
            expect(centre + size / 2).toBeLessThanOrEqual(width)
            const next = names[k + 1]
            if (next) expect(next.centre - next.width / 2).toBeGreaterThan(centre + size / 2)
          })
          for (const line of [steps, bounds]) {
            line.slice(1).forEach((x, k) => expect(x - (line[k] ?? 0)).toBeGreaterThanOrEqual(5.9))
          }
        },
      ),
    )
  })

  it('draw nothing on a bar that has not been measured', () => {
    expect(marks(['I'], 7, 0, 0)).toEqual({ steps: [], bounds: [], names: [] })
  })

  it('take Han characters for squares', () => {
    expect(nameWidth('锯子锯子', 14) - nameWidth('锯子', 14)).toBe(28)
    expect(nameWidth('saws', 14) - nameWidth('sa', 14)).toBeLessThan(28)
  })
})
