import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barrier, exponentiate, leaf, normalise, product, scale, softmax, sum, type Value } from '../../src/tensor'
import { graphOf } from '../../src/tensor/program/graph'
import { lower } from '../../src/tensor/program/lower'
import { distance, run, ways } from './support/programs'

interface Attending {
  readonly Z: Value
  readonly E: Value
  /** Shares in two operations, and in one. */
  readonly A: Value
  readonly S: Value
  readonly O: Value
}

/** Scores that are scaled and partly hidden, whose shares weigh some values; hidden where `seen` has a 0. */
function attending(rows: number, cols: number, numbers: readonly number[], seen: readonly number[]): Attending {
  const scores = leaf('scores', rows, cols, numbers)
  const Z = sum(scale(0.5)(scores), barrier(leaf('seen', rows, cols, seen)))
  const E = exponentiate('row')(Z)
  const A = normalise('row')(E)
  const V = leaf(
    'V',
    cols,
    3,
    Array.from({ length: 3 * cols }, (_, k) => (k % 5) - 2),
  )
  return { Z, E, A, S: softmax('col')(scale(2)(scores)), O: product(A, V) }
}

const attended = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 9 })).chain(([rows, cols]) => {
  const count = { minLength: rows * cols, maxLength: rows * cols }
  return fc
    .tuple(fc.array(fc.integer({ min: -60, max: 60 }), count), fc.array(fc.constantFrom(0, 1), count))
    .map(([tenths, seen]) =>
      attending(
        rows,
        cols,
        tenths.map(n => n / 10),
        seen,
      ),
    )
})

/** How many calls a program of vectors makes. */
const callsOf = (roots: readonly Value[]): number =>
  lower(graphOf(roots), { address: () => 0, list: () => 0, scratch: () => 0 }).length

describe('a softmax of what element-wise operations make', () => {
  it.each(ways)(
    'agrees with the record in a program of %s, lines of nothing but −∞ included',
    (_, options, tolerance) => {
      fc.assert(
        fc.property(attended, ({ A, S, O }) => {
          const program = run([A, S, O], options)
          for (const v of [A, S, O]) expect(distance(program, v)).toBeLessThanOrEqual(tolerance)
        }),
      )
    },
  )

  it.each(ways)('has the same bits in a program of %s when its steps are looked at', (_, options) => {
    fc.assert(
      fc.property(attended, ({ Z, E, A, S, O }) => {
        const [together, apart] = [run([O, S], options), run([O, S, A, E, Z], options)]
        for (const v of [O, S]) expect([...together.view(v)]).toEqual([...apart.view(v)])
      }),
    )
  })

  it('is one call, unless its steps are looked at or read by others', () => {
    const { Z, E, A, S, O } = attending(4, 4, new Array<number>(16).fill(1), new Array<number>(16).fill(1))
    expect(callsOf([A])).toBe(1)
    expect(callsOf([S])).toBe(1)
    expect(callsOf([O])).toBe(2)
    expect(callsOf([A, E])).toBe(2)
    expect(callsOf([A, Z])).toBe(2)
    expect(callsOf([A, E, Z])).toBe(3)
    expect(callsOf([sum(A, E)])).toBe(3)
  })
})
