import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beside,
  columns,
  leaf,
  lookup,
  normalCumulative,
  product,
  products,
  slice,
  standardise,
  transpose,
  transposes,
  type Value,
} from '../../src/tensor'
import { at } from './support/closeness'

const numbers = (count: number) =>
  fc
    .array(fc.integer({ min: -2000, max: 2000 }), { minLength: count, maxLength: count })
    .map(all => all.map(n => n / 1000))
const small = fc.integer({ min: 1, max: 4 })

describe('sequences under each other', () => {
  it('are multiplied as each of them by itself, bit for bit', () => {
    fc.assert(
      fc.property(fc.tuple(small, small, small, small), numbers(64), numbers(64), ([s, m, k, n], left, right) => {
        const a = leaf('a', s * m, k, left.slice(0, s * m * k))
        const b = leaf('b', s * k, n, right.slice(0, s * k * n))
        const all = products(s)(a, b)
        for (let j = 0; j < s; j++) {
          expect(slice(j * m, m)(all).data).toEqual(product(slice(j * m, m)(a), slice(j * k, k)(b)).data)
        }
      }),
    )
  })

  it('are transposed as each of them by itself', () => {
    fc.assert(
      fc.property(fc.tuple(small, small, small), numbers(64), ([s, m, k], all) => {
        const x = leaf('x', s * m, k, all.slice(0, s * m * k))
        const turned = transposes(s)(x)
        for (let j = 0; j < s; j++) {
          expect(slice(j * k, k)(turned).data).toEqual(transpose(slice(j * m, m)(x)).data)
        }
      }),
    )
  })

  it('are the usual operations when there is one', () => {
    expect(products(1)).toBe(product)
    expect(transposes(1)).toBe(transpose)
  })
})

describe('columns that were taken apart', () => {
  it('are the same when they stand side by side again', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 2, max: 6 }), numbers(24), (rows, cols, all) => {
        const x = leaf('x', rows, cols, all.slice(0, rows * cols))
        const again = beside(columns(0, 1)(x), columns(1, cols - 1)(x))
        expect(again.data).toEqual(x.data)
      }),
    )
  })
})

describe('looking up', () => {
  const table = leaf('table', 3, 2, [1, 2, 3, 4, 5, 6])
  const indices = leaf('indices', 2, 2, [2, 0, 2, 1])
  it('gives a row for every index, line by line', () => {
    expect([...lookup('row')(table, indices).data]).toEqual([5, 6, 1, 2, 5, 6, 3, 4])
  })
  it('gives the same as columns', () => {
    expect(lookup('col')(table, indices).data).toEqual(transpose(lookup('row')(table, indices)).data)
  })
})

describe('standardising', () => {
  it('gives lines of mean 0 and deviation 1, and zeros where all numbers are equal', () => {
    const x = leaf('x', 2, 4, [1, 2, 4, 9, 7, 7, 7, 7])
    const [first, second] = [0, 1].map(row => standardise('row', 1e-12)(x).data.slice(row * 4, row * 4 + 4))
    const mean = (line: Float64Array | undefined) => (line ?? new Float64Array(1)).reduce((s, n) => s + n, 0) / 4
    expect(mean(first)).toBeCloseTo(0, 14)
    expect(mean(first?.map(n => n * n))).toBeCloseTo(1, 11)
    expect([...(second ?? [])]).toEqual([0, 0, 0, 0])
  })
})

describe('the share of a normal distribution below x', () => {
  const below = (x: number): number => at(normalCumulative(leaf('x', 1, 1, [x])).data, 0)
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [-2.5, 0.006209665325776132],
    [-4, 3.1671241833119857e-5],
    [-6, 9.865876450376946e-10],
    [-10, 7.619853024160527e-24],
    [8, 1 - 6.220960574271785e-16],
  ])('of %d is %d to twelve digits', (x, expected) => {
    expect(Math.abs(below(x) / expected - 1)).toBeLessThan(1e-12)
  })
  it('has no jump where the way of reckoning changes', () => {
    for (const x of [3, -3]) {
      expect(Math.abs(below(x + 1e-9) - below(x - 1e-9) - 2e-9 * 0.0044318484119380075)).toBeLessThan(1e-15)
    }
  })
})

describe('an operation on values that do not fit names them, their shapes and what it expected', () => {
  const x = leaf('x', 4, 3)
  const y = leaf('y', 2, 3)
  const sentences: readonly (readonly [sentence: string, attempt: () => Value])[] = [
    ['cannot put x 4×3 beside y 2×3: expected 4 rows', () => beside(x, y)],
    ['cannot put values side by side: no operand', () => beside()],
    ['cannot take columns 2–3 of x 4×3', () => columns(2, 2)(x)],
    ['cannot divide x 4×3 among 3 sequences', () => transposes(3)(x)],
    ['cannot divide x 4×3 among 3 sequences', () => products(3)(x, y)],
    ['cannot multiply x 4×3 by y 2×3 in 2 sequences: expected 6 rows, found 2', () => products(2)(x, y)],
    [
      'cannot look up -1, the number 3 of i 1×3: expected a whole number from 0 to 3',
      () => lookup('row')(x, leaf('i', 1, 3, [3, 0, -1])),
    ],
  ]
  it.each(sentences)('%s', (sentence, attempt) => {
    expect(attempt).toThrow(new RangeError(sentence))
  })
})
