import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjoints, exponentiate, leaf, normalise, softmax, transpose, type Value } from '../../src/tensor'
import { at } from './support/closeness'

const forms = {
  'one operation': (x: Value) => softmax('row')(x),
  'two operations': (x: Value) => normalise('row')(exponentiate('row')(x)),
  'one operation on columns': (x: Value) => transpose(softmax('col')(transpose(x))),
  'two operations on columns': (x: Value) => transpose(normalise('col')(exponentiate('col')(transpose(x)))),
}

const logit = fc.oneof(
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e300, -1e300, 1e4, -1e4, 0, -0, 745, -745, Number.MAX_VALUE, -Number.MAX_VALUE),
)
const matrix = (of: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, cols]) =>
      fc.array(of, { minLength: rows * cols, maxLength: rows * cols }).map(data => ({ rows, cols, data })),
    )

const rowsOf = (y: Value): readonly Float64Array[] =>
  Array.from({ length: y.rows }, (_, i) => y.data.subarray(i * y.cols, (i + 1) * y.cols))

describe.each(Object.entries(forms))('softmax as %s', (_, form) => {
  it('shares one whole whatever the finite logits, with gaps of 1e300 and more', () => {
    fc.assert(
      fc.property(matrix(logit), ({ rows, cols, data }) => {
        for (const row of rowsOf(form(leaf('x', rows, cols, data)))) {
          expect(row.every(share => share >= 0 && share <= 1)).toBe(true)
          expect(Math.abs(row.reduce((s, share) => s + share, 0) - 1)).toBeLessThanOrEqual(1e-12)
        }
      }),
    )
  })

  it('gives nothing to −∞, and zeros when every logit is −∞', () => {
    fc.assert(
      fc.property(matrix(fc.oneof(logit, fc.constant(-Infinity))), ({ rows, cols, data }) => {
        const x = leaf('x', rows, cols, data)
        const given = rowsOf(x)
        rowsOf(form(x)).forEach((row, i) => {
          const open = at(given, i).some(number => number > -Infinity)
          expect(Math.abs(row.reduce((s, share) => s + share, 0) - (open ? 1 : 0))).toBeLessThanOrEqual(1e-12)
          at(given, i).forEach((number, j) => {
            if (number === -Infinity) expect(at(row, j)).toBe(0)
          })
        })
      }),
    )
  })

  it('keeps its adjoint finite when logits are hidden, and zero where all are', () => {
    const x = leaf('x', 2, 3, [-Infinity, -Infinity, -Infinity, 2, -Infinity, 1])
    const slope = adjoints(form(x), leaf('seed', 2, 3, [1, 2, 3, 4, 5, 6])).get(x)
    const own = 1 / (1 + Math.exp(-1))
    const pull = own * (1 - own) * (4 - 6)
    expect(slope?.data ?? []).toBeAllClose([0, 0, 0, pull, 0, -pull], 1e-12)
  })

  it('gives equal rows bit-equal shares', () => {
    fc.assert(
      fc.property(fc.array(logit, { minLength: 1, maxLength: 7 }), row => {
        const [first, second] = rowsOf(form(leaf('x', 2, row.length, [...row, ...row])))
        expect(second).toEqual(first)
      }),
    )
  })
})
