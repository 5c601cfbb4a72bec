import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaf, product, transpose } from '../../src/tensor'
import { at } from './support/closeness'

const size = fc.integer({ min: 1, max: 20 })
const number = fc.double({ min: -1e3, max: 1e3, noNaN: true })
const factors = fc.tuple(size, size, size).chain(([m, k, n]) =>
  fc.record({
    m: fc.constant(m),
    k: fc.constant(k),
    n: fc.constant(n),
    a: fc.array(number, { minLength: m * k, maxLength: m * k }),
    b: fc.array(number, { minLength: k * n, maxLength: k * n }),
  }),
)

/** The definition, term after term. */
function plainly(a: readonly number[], b: readonly number[], m: number, k: number, n: number): Float64Array {
  const y = new Float64Array(m * n)
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0
      for (let p = 0; p < k; p++) s += at(a, i * k + p) * at(b, p * n + j)
      y[i * n + j] = s
    }
  }
  return y
}

describe('a product', () => {
  it('is the sum of products in the order of the inner index, bit for bit', () => {
    fc.assert(
      fc.property(factors, ({ m, k, n, a, b }) => {
        expect(product(leaf('a', m, k, a), leaf('b', k, n, b)).data).toEqual(plainly(a, b, m, k, n))
      }),
    )
  })

  it('gives equal rows bit-equal results wherever they stand', () => {
    fc.assert(
      fc.property(factors, fc.nat(), fc.nat(), ({ m, k, n, a, b }, from, to) => {
        const [source, target] = [from % m, to % m]
        const twins = a.map((x, index) => (Math.floor(index / k) === target ? at(a, source * k + (index % k)) : x))
        const { data } = product(leaf('a', m, k, twins), leaf('b', k, n, b))
        const row = (i: number) => data.subarray(i * n, (i + 1) * n)
        expect(row(target)).toEqual(row(source))
      }),
    )
  })

  it('gives a row and a column the same result alone and among others', () => {
    fc.assert(
      fc.property(factors, fc.nat(), fc.nat(), ({ m, k, n, a, b }, i, j) => {
        const [row, col] = [i % m, j % n]
        const whole = product(leaf('a', m, k, a), leaf('b', k, n, b))
        const alone = product(
          leaf('row', 1, k, a.slice(row * k, (row + 1) * k)),
          leaf(
            'col',
            k,
            1,
            b.filter((_, index) => index % n === col),
          ),
        )
        expect(at(alone.data, 0)).toBe(at(whole.data, row * n + col))
      }),
    )
  })

  it('turns round when it is transposed', () => {
    fc.assert(
      fc.property(factors, ({ m, k, n, a, b }) => {
        const [left, right] = [leaf('a', m, k, a), leaf('b', k, n, b)]
        expect(transpose(product(left, right)).data).toEqual(product(transpose(right), transpose(left)).data)
      }),
    )
  })
})
