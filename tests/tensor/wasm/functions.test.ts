import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, leaf, sigmoid, softmax, tanh, type Value } from '../../../src/tensor'
import { at } from '../support/closeness'
import { machine } from '../support/programs'

const functions = {
  tanh: { of: (x: Value) => tanh(x), really: Math.tanh },
  sigmoid: { of: (x: Value) => sigmoid(x), really: (x: number) => 1 / (1 + Math.exp(-x)) },
  /** The lesser of two shares is e^x / (1 + e^x), which shows the power itself where x is very low. */
  'share of two': {
    of: (x: Value) => softmax('row')(x),
    really: (x: number) => Math.exp(x) / (1 + Math.exp(x)),
  },
}

const wide = { tanh: 1, sigmoid: 1, 'share of two': 2 }

describe.each(Object.entries(functions))('%s in vectors', (name, { of, really }) => {
  const cols = wide[name as keyof typeof wide]
  const x = leaf('x', 1024, cols)
  const y = of(x)
  const program = compile([y], { machine: machine(false) })
  const evaluate = (inputs: readonly number[]): readonly number[] => {
    program.view(x).fill(0)
    inputs.forEach((input, k) => (program.view(x)[k * cols] = input))
    program.run()
    return inputs.map((_, k) => at(program.view(y), k * cols))
  }

  it('has relative errors of a few units in the last place between −20 and 20', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { maxLength: 1024 }), inputs => {
        evaluate(inputs).forEach((found, k) => {
          const expected = really(at(inputs, k))
          expect(Math.abs(found - expected)).toBeLessThanOrEqual(6e-7 * Math.abs(expected) + 1e-38)
        })
      }),
    )
  })

  it('stays in range, monotone to a unit, and finite far out', () => {
    const far = [-Infinity, -1e30, -1000, -100, -88, -87, 87, 88, 100, 1000, 1e30, Infinity]
    const inputs = name === 'share of two' ? far.filter(Number.isFinite) : far
    evaluate(inputs).forEach((found, k) =>
      expect(found).toBeCloseTo(really(Math.max(-700, Math.min(700, at(inputs, k)))), 6),
    )
  })

  it('lets NaN through', () => {
    expect(evaluate([NaN, 0])[0]).toBeNaN()
  })
})
