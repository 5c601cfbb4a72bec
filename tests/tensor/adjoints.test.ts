import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adjoints, hadamard, leaf, product, sigmoid, softmax, sum, tanh, total, type Value } from '../../src/tensor'
import { at } from './support/closeness'
import { calls, leaves, weigh } from './support/draw'
import { opCases, title } from './support/op-cases'
import { dot, slopes } from './support/slope'

const exported = [
  ...readFileSync(new URL('../../src/tensor/index.ts', import.meta.url), 'utf8').matchAll(
    /export \{([^}]*)\} from '\.\/ops\//g,
  ),
].flatMap(([, names = '']) =>
  names
    .split(',')
    .map(name => name.trim())
    .filter(Boolean),
)

/** Σ y ⊙ weight as a 1×1 value. */
const weighed = (y: Value, weight: Value): Value => total('col')(total('row')(hadamard(y, weight)))
const one = (): Value => leaf('1', 1, 1, [1])

describe('the table of operations', () => {
  it('has a line for every operation that the tensor room exports, and for no other', () => {
    expect(exported.length).toBeGreaterThan(20)
    expect([...new Set(opCases.map(({ op }) => op))].sort()).toEqual([...exported].sort())
  })
})

describe('the adjoint of every input agrees with finite differences', () => {
  it.each(opCases.map(line => [title(line), line] as const))('%s', (_, line) => {
    fc.assert(
      fc.property(calls(line), call => {
        const xs = leaves(line, call)
        const y = line.apply(xs, call.sizes)
        const found = adjoints(y, weigh(y, call.weights))
        const expected = slopes(call.inputs, inputs => {
          const again = line.apply(leaves(line, { ...call, inputs }), call.sizes)
          return dot(again.data, call.weights)
        })
        xs.forEach((x, k) => {
          if (line.still.includes(k)) expect(found.has(x)).toBe(false)
          else expect(found.get(x)?.data ?? new Float64Array(x.data.length)).toBeAllClose(at(expected, k), 1e-7)
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('the adjoint of an adjoint agrees with finite differences of the adjoint', () => {
  const functions = {
    σ: (x: Value) => sigmoid(x),
    tanh: (x: Value) => tanh(x),
    'a product of two functions of x': (x: Value) => product(x, tanh(x)),
    'softmax of rows': (x: Value) => softmax('row')(x),
    'softmax of columns': (x: Value) => softmax('col')(x),
    'the cube': (x: Value) => hadamard(x, hadamard(x, x)),
  }
  it.each(Object.entries(functions))('%s', (_, f) => {
    const square = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 27, maxLength: 27 })
    fc.assert(
      fc.property(square, drawn => {
        const numbers = Float64Array.from(drawn, n => n / 1000)
        const first = (data: Float64Array) => {
          const x = leaf('x', 3, 3, data)
          const slope = adjoints(weighed(f(x), leaf('u', 3, 3, numbers.subarray(9, 18))), one()).get(x)
          return { x, loss: weighed(sum(slope), leaf('v', 3, 3, numbers.subarray(18))) }
        }
        const { x, loss } = first(numbers.slice(0, 9))
        const second = adjoints(loss, one()).get(x)
        const expected = slopes([numbers.slice(0, 9)], ([data = new Float64Array(9)]) => at(first(data).loss.data, 0))
        expect(second?.data ?? []).toBeAllClose(at(expected, 0), 1e-6)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the reverse sweep', () => {
  it('adds up what arrives along several ways', () => {
    const x = leaf('x', 1, 1, [3])
    expect(adjoints(sum(hadamard(x, x), x), one()).get(x)?.data).toEqual(Float64Array.of(7))
  })

  it('leaves out values that the root does not depend on', () => {
    const x = leaf('x', 1, 1, [3])
    const aside = tanh(x)
    const found = adjoints(sigmoid(x), one())
    expect(found.has(x)).toBe(true)
    expect(found.has(aside)).toBe(false)
  })

  it('walks a chain of twenty thousand operations without running out of stack', () => {
    const x = leaf('x', 1, 1, [0.5])
    let y = x
    for (let k = 0; k < 20000; k++) y = sum(y, x)
    expect(adjoints(y, one()).get(x)?.data).toEqual(Float64Array.of(20001))
  })

  it('is zero, not NaN, through a line of scores without a visible key', () => {
    const x = leaf('x', 2, 2, [-Infinity, -Infinity, 1, 2])
    const found = adjoints(softmax('row')(x), leaf('seed', 2, 2, [1, 2, 3, 4]))
    expect([...(found.get(x)?.data ?? [])].slice(0, 2)).toEqual([0, 0])
  })
})
