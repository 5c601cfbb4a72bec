import fc from 'fast-check'
import { leaf, type Shape, type Value } from '../../../src/tensor'
import { at } from './closeness'
import type { Domain, OpCase, Sizes } from './op-cases'

/** The inputs of one call: sizes, and numbers for every input and for weighing every output. */
export interface Call {
  readonly sizes: Sizes
  readonly inputs: readonly Float64Array[]
  readonly weights: Float64Array
}

const size = fc.integer({ min: 1, max: 5 })
const thousandths = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map(n => n / 1000)

function numbers(domain: Domain, [rows, cols]: Shape): fc.Arbitrary<Float64Array> {
  const count = { minLength: rows * cols, maxLength: rows * cols }
  const filled = (values: readonly number[]) => Float64Array.from(values)
  switch (domain) {
    case 'any':
      return fc.array(thousandths(-2, 2), count).map(filled)
    case 'apart':
      return fc.uniqueArray(fc.integer({ min: -60, max: 60 }), count).map(grid => filled(grid.map(n => (n + 0.5) / 30)))
    case 'positive':
      return fc.array(thousandths(0.5, 2), count).map(filled)
    case 'visible':
      return fc.array(fc.constantFrom(0, 1), count).map(filled)
    case 'one-hot':
      return fc.array(fc.integer({ min: 0, max: rows - 1 }), { minLength: cols, maxLength: cols }).map(classes => {
        const data = new Float64Array(rows * cols)
        classes.forEach((row, col) => (data[row * cols + col] = 1))
        return data
      })
  }
}

/** Random calls of one operation. */
export const calls = ({ shapes, domains }: OpCase): fc.Arbitrary<Call> =>
  fc.record({ m: size, n: size, k: size }).chain(sizes =>
    fc.record({
      sizes: fc.constant(sizes),
      inputs: fc.tuple(...shapes(sizes).map((shape, k) => numbers(at(domains, k), shape))),
      weights: numbers('any', [25, 5]),
    }),
  )

/** Fresh leaves holding the numbers of a call. */
export const leaves = (line: OpCase, { sizes, inputs }: Call): readonly Value[] =>
  line.shapes(sizes).map(([rows, cols], k) => leaf(`x${k}`, rows, cols, at(inputs, k)))

/** The first numbers of `weights` in the shape of `y`. */
export const weigh = (y: Value, weights: Float64Array): Value =>
  leaf('weight', y.rows, y.cols, weights.subarray(0, y.data.length))
