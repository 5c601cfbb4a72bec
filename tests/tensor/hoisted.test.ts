import { describe, expect, it } from 'vitest'
import { adjoints, leaf, lookup, product, slice, stack, sum, tanh, total, type Value } from '../../src/tensor'
import { hoist } from '../../src/tensor/program/hoist'
import { history } from '../../src/tensor/history'
import { distance, run, ways } from './support/programs'

const filled = (name: string, rows: number, cols: number, factor: number): Value =>
  leaf(
    name,
    rows,
    cols,
    Array.from({ length: rows * cols }, (_, k) => ((k * factor) % 13) / 13 - 0.5),
  )

/** Where the inputs of a recurrence come from. */
const inputs: Readonly<Record<string, (length: number) => readonly Value[]>> = {
  'are given': length => Array.from({ length }, (_, t) => filled(`x${t}`, 5, 1, 3 + t)),
  'are looked up': length => {
    const table = filled('table', 4, 5, 7)
    return Array.from({ length }, (_, t) => lookup('col')(table, leaf('i', 1, 1, [t % 4])))
  },
  'are parts of one value': length => {
    const all = filled('all', 5 * length, 1, 9)
    return Array.from({ length }, (_, t) => slice(5 * t, 5)(tanh(all)))
  },
  'come back': length => {
    const xs = Array.from({ length: 3 }, (_, t) => filled(`x${t}`, 5, 1, 3 + t))
    return Array.from({ length }, (_, t) => xs[t % 3] ?? filled('x', 5, 1, 3))
  },
}

/** Two recurrences over the same inputs, one from each end, and the states of a second layer. */
function recurrence(xs: readonly Value[]): readonly Value[] {
  const [W, V, U, Z] = [filled('W', 6, 5, 3), filled('V', 6, 5, 5), filled('U', 6, 6, 7), filled('Z', 6, 12, 11)]
  const through = (matrix: Value, inputs: readonly Value[]) => {
    let h = filled('h', 6, 1, 5)
    return inputs.map(x => (h = tanh(sum(product(matrix, x), product(U, h)))))
  }
  const [there, back] = [through(W, xs), through(V, [...xs].reverse()).reverse()]
  const both = there.map((h, t) => stack(h, back[t] ?? h))
  return through(Z, both)
}

describe.each(Object.entries(inputs))('when the inputs of a recurrence %s', (_, made) => {
  it.each(ways)('a program of %s agrees with the record', (__, options, tolerance) => {
    for (const length of [2, 5, 11]) {
      const xs = made(length)
      const states = recurrence(xs)
      const loss = total('col')(sum(...states))
      const bars = adjoints(loss, leaf('1', 1, 1, [1]))
      const learned = history(loss).flatMap(parameter => {
        const gradient = parameter.op ? undefined : bars.get(parameter)
        return gradient ? [{ parameter, gradient }] : []
      })
      const seen = [...states, loss, ...learned.map(({ gradient }) => gradient)]
      const program = run(seen, options, learned)
      program.run()
      for (const v of seen) expect(distance(program, v)).toBeLessThanOrEqual(tolerance)
    }
  })
})

describe('products that are hoisted', () => {
  const itself = (v: Value) => ({ base: v, start: 0 })
  const hoisted = (roots: readonly Value[], kept: readonly Value[] = []) =>
    hoist(history(...roots), itself, v => kept.includes(v))

  it('are those with the inputs of many time steps, not those with states', () => {
    const { tape, parts } = hoisted(recurrence(inputs['are given']?.(7) ?? []))
    expect(parts.size).toBe(14)
    expect(new Set([...parts.values()].map(({ base }) => base)).size).toBe(2)
    expect([...parts.values()].map(({ start }) => start)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6].map(t => 6 * t),
    )
    expect(tape.some(v => parts.has(v))).toBe(false)
  })

  it('are none of a few, and none that somebody looks at', () => {
    expect(hoisted(recurrence(inputs['are given']?.(3) ?? [])).parts.size).toBe(0)
    const W = filled('W', 6, 5, 3)
    const products = (inputs['are given']?.(4) ?? []).map(x => product(W, x))
    expect(hoisted(products).parts.size).toBe(4)
    expect(hoisted(products, products.slice(0, 1)).parts.size).toBe(0)
  })
})
