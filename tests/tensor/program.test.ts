import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjoints, compile, leaf, lookup, product, sum, tanh, transpose, type Value } from '../../src/tensor'
import { at } from './support/closeness'
import { computation } from './support/graphs'
import { opCases, title } from './support/op-cases'
import { distance, machine, run, ways } from './support/programs'

const numbers = (count: number, factor: number) =>
  Array.from({ length: count }, (_, k) => ((k * factor) % 17) / 17 - 0.5)
const filled = (name: string, rows: number, cols: number, factor = 7): Value =>
  leaf(name, rows, cols, numbers(rows * cols, factor))

// Many small programs are compiled here, which a busy machine takes its time for.
describe.each(ways)('a program of %s', { timeout: 30_000 }, (_, options, tolerance) => {
  it.each(opCases.map(line => [title(line), line] as const))(
    'agrees with the recorded %s and its adjoints',
    (_, line) => {
      fc.assert(
        fc.property(fc.nat(), seed => {
          const { loss, learned, results } = computation(seed, [line])
          const gradients = learned.map(({ gradient }) => gradient)
          const program = run([loss, ...results, ...gradients], options, learned)
          for (const v of [loss, ...results, ...gradients]) expect(distance(program, v)).toBeLessThanOrEqual(tolerance)
        }),
        { numRuns: 12 },
      )
    },
  )

  it('agrees with recorded graphs of all operations and their adjoints', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const { loss, learned } = computation(seed)
        const program = run([loss], options, learned)
        expect(distance(program, loss)).toBeLessThanOrEqual(tolerance)
        for (const { gradient } of learned) expect(distance(program, gradient)).toBeLessThanOrEqual(tolerance)
      }),
      { numRuns: 60 },
    )
  })

  const sizes = [
    [1, 1, 1],
    [1, 33, 70],
    [5, 9, 1],
    [3, 7, 6],
    [67, 70, 75],
    [40, 600, 13],
  ] as const
  it.each(sizes)('multiplies and adds matrices of %i×%i by %i, transposed or not, again and again', (m, k, n) => {
    const [a, b] = [filled('a', m, k), filled('b', k, n, 5)]
    const [aT, bT] = [filled('aT', k, m, 3), filled('bT', n, k, 11)]
    const roots = [
      product(a, b),
      sum(product(a, transpose(bT)), product(transpose(aT), b)),
      sum(product(a, b), product(transpose(aT), transpose(bT)), tanh(product(a, b))),
    ]
    const program = run(roots, options)
    program.run()
    for (const root of roots) expect(distance(program, root)).toBeLessThanOrEqual(tolerance)
  })

  it('computes with fresh numbers in the leaves, and leaves the recorded ones alone', () => {
    const record = (factor: number) => {
      const [W, x] = [filled('W', 6, 5, factor), filled('x', 5, 3, factor)]
      return { W, x, y: tanh(product(W, x)) }
    }
    const [old, fresh] = [record(3), record(5)]
    const before = Float64Array.from(old.y.data)
    const program = compile([old.y], options)
    program.view(old.W).set(fresh.W.data)
    program.view(old.x).set(fresh.x.data)
    program.run()
    expect(program.view(old.y)).toBeAllClose(fresh.y.data, tolerance)
    expect(old.y.data).toEqual(before)
    expect(old.W.data).not.toEqual(fresh.W.data)
  })

  it.each(['row', 'col'] as const)('says which index names no row of a table, its vectors being %ss', axis => {
    const [table, indices] = [filled('table', 3, 5), leaf('i', 1, 2, [2, 0])]
    const y = lookup(axis)(table, indices)
    const bar = adjoints(y, filled('1', y.rows, y.cols)).get(table)
    if (!bar) throw new Error('nothing flows back to the table')
    for (const root of [y, bar]) {
      const program = run([root], options)
      for (const wrong of [3, -1, 0.5, NaN]) {
        program.view(indices).set([1, wrong])
        expect(() => program.run()).toThrow(
          `cannot look up ${wrong}, the number 2 of i 1×2: expected a whole number from 0 to 2`,
        )
      }
      program.view(indices).set([2, 0])
      program.run()
      expect(distance(program, root)).toBeLessThanOrEqual(tolerance)
    }
  })

  it('keeps one memory and one window a value, however often it runs', () => {
    const { loss, learned } = computation(5)
    const program = run([loss], options, learned)
    const seen = [loss, ...learned.flatMap(({ parameter, gradient }) => [parameter, gradient])]
    const windows = seen.map(program.view)
    const buffers = new Set([...windows, program.parameters, program.gradients].map(({ buffer }) => buffer))
    expect(buffers.size).toBe(1)
    for (let k = 0; k < 50; k++) program.run()
    expect(seen.map(program.view).every((window, k) => window === windows[k])).toBe(true)
    for (const window of windows) expect(window.length).toBeGreaterThan(0)
  })

  it('has parameters, gradients and moments in one order, with zeros between them', () => {
    const [W, b] = [filled('W', 3, 3), filled('b', 3, 1)]
    const [dW, db] = [tanh(W), tanh(b)]
    const unused = filled('unused', 1, 2)
    const learned = [{ parameter: W, gradient: dW }, { parameter: unused }, { parameter: b, gradient: db }]
    const program = run([], { ...options, moments: 3 }, learned)
    const { parameters, gradients, moments } = program
    const places = [W, unused, b].map(
      v => (program.view(v).byteOffset - parameters.byteOffset) / parameters.BYTES_PER_ELEMENT,
    )
    expect(places).toEqual([0, 12, 16])
    expect([...moments, gradients].map(({ length }) => length)).toEqual([20, 20, 20, 20])
    const spaced = (...parts: readonly (readonly [Value | undefined, number])[]) =>
      parts.flatMap(([v, length]) => Array.from({ length }, (_, k) => v?.data[k] ?? 0))
    expect(parameters).toBeAllClose(spaced([W, 12], [unused, 4], [b, 4]), tolerance)
    expect(gradients).toBeAllClose(spaced([dW, 12], [undefined, 4], [db, 4]), tolerance)
    for (const moment of moments) expect([...moment]).toEqual(new Array(20).fill(0))
  })

  it('makes steps of Adam, with either kind of weight decay', () => {
    const [W, b] = [filled('W', 3, 3), filled('b', 1, 2, 5)]
    const learned = [W, b].map(parameter => ({ parameter, gradient: tanh(parameter) }))
    const program = run([], options, learned)
    const expected = [...program.parameters]
    const [mean, squares] = [expected.map(() => 0), expected.map(() => 0)]
    for (let t = 1; t <= 4; t++) {
      const [first, second, eps, decay, shrink] = [0.9, 0.99, 1e-3, t % 2 === 0 ? 0.1 : 0, t % 2 === 0 ? 1 : 0.9]
      const [rate, correction] = [0.05 / (1 - first ** t), 1 / (1 - second ** t)]
      program.run()
      expected.forEach((p, k) => {
        const g = Math.tanh(p) + decay * p
        mean[k] = first * at(mean, k) + (1 - first) * g
        squares[k] = second * at(squares, k) + (1 - second) * g * g
        expected[k] = shrink * p - (rate * at(mean, k)) / (Math.sqrt(at(squares, k) * correction) + eps)
      })
      program.adam({ rate, first, second, correction, eps, decay, shrink })
      expect([...program.parameters]).toBeAllClose(expected, tolerance)
      expect([...at(program.moments, 0)]).toBeAllClose(mean, tolerance)
      expect([...at(program.moments, 1)]).toBeAllClose(squares, tolerance)
    }
  })

  it('gives two parameters that share a gradient each its own', () => {
    const [x, y] = [filled('x', 2, 3), filled('y', 2, 3)]
    const shared = tanh(sum(x, y))
    const twin = tanh(sum(x, y))
    const learned = [x, y, filled('z', 2, 3), filled('w', 2, 3)].map((parameter, k) => ({
      parameter,
      gradient: at([shared, shared, twin, x], k),
    }))
    const { gradients } = run([], options, learned)
    const part = (k: number) => [...gradients.subarray(8 * k, 8 * k + 6)]
    for (const k of [0, 1, 2]) expect(part(k)).toBeAllClose([...shared.data], tolerance)
    expect(part(3)).toBeAllClose([...x.data], tolerance)
  })
})

describe('compiling', () => {
  const y = tanh(filled('x', 2, 2))

  it('takes loops in double precision where there is no WebAssembly', () => {
    expect(compile([y], { machine: undefined })).toMatchObject({ kernels: 'loops', element: 'f64' })
  })

  it('takes vectors in single precision where it can', () => {
    expect(compile([y])).toMatchObject({ kernels: 'simd', element: 'f32' })
    expect(compile([y], { machine: machine(true) })).toMatchObject({ kernels: 'simd', element: 'f32' })
  })

  it('says that only leaves and roots can be looked at', () => {
    const inner = tanh(y)
    const program = compile([tanh(inner)])
    expect(() => program.view(inner)).toThrow(
      new RangeError('cannot look at tanh(…) 2×2: expected a leaf or a root of the program'),
    )
  })

  it('can do without leaves that no root reads', () => {
    const W = filled('W', 2, 2)
    const program = run([y], {}, [{ parameter: W }])
    expect([...program.view(W)]).toBeAllClose([...W.data], 1e-6)
  })
})
