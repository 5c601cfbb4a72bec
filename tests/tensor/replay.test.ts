import { describe, expect, it } from 'vitest'
import {
  adjoints,
  hadamard,
  leaf,
  plan,
  product,
  sigmoid,
  sum,
  tanh,
  total,
  transpose,
  type Pins,
  type Value,
} from '../../src/tensor'
import { at } from './support/closeness'

const whole = (y: Value): Value => total('col')(total('row')(y))
const one = (): Value => leaf('1', 1, 1, [1])

/** Every way in which a plan may share work: the transposed W twice, one product twice, three operands. */
const trace = (numbers: readonly number[]) => {
  const W = leaf('W', 2, 2, numbers.slice(0, 4))
  const x = leaf('x', 2, 1, numbers.slice(4, 6))
  const h = tanh(product(W, x))
  const again = tanh(product(W, x))
  const y = sum(sigmoid(product(transpose(W), h)), again, product(transpose(W), again), x)
  const loss = whole(hadamard(y, y))
  return { W, x, h, again, y, loss }
}
const before = [0.1, -0.2, 0.3, 0.4, 1, -1]
const after = [-0.7, 0.6, 0.05, 1.5, 0.25, 2]

describe('a plan', () => {
  it('gives with fresh numbers in the leaves what a fresh trace gives, bit for bit, adjoints included', () => {
    const old = trace(before)
    const slopes = adjoints(old.loss, one())
    const fresh = trace(after)
    const expected = adjoints(fresh.loss, one())
    const wanted = [old.W, old.x].flatMap(v => slopes.get(v) ?? [])
    expect(wanted).toHaveLength(2)
    const recorded = plan([old.loss, old.h, old.again, old.y, ...wanted])
    old.W.data.set(after.slice(0, 4))
    old.x.data.set(after.slice(4))
    recorded.run()
    expect(old.h.data).toEqual(fresh.h.data)
    expect(old.again.data).toEqual(fresh.again.data)
    expect(old.y.data).toEqual(fresh.y.data)
    expect(old.loss.data).toEqual(fresh.loss.data)
    expect(slopes.get(old.W)?.data).toEqual(expected.get(fresh.W)?.data)
    expect(slopes.get(old.x)?.data).toEqual(expected.get(fresh.x)?.data)
  })

  it('gives the same when it runs twice', () => {
    const { loss } = trace(before)
    const first = at(loss.data, 0)
    const recorded = plan([loss])
    recorded.run()
    recorded.run()
    expect(at(loss.data, 0)).toBe(first)
  })
})

describe('a pin', () => {
  /** A gate of two cells, whose second cell is held at 0.25. */
  const gated = () => {
    const x = leaf('x', 2, 1, [0.3, -0.6])
    const before = sigmoid(x)
    const gate = sigmoid(hadamard(x, x))
    const twin = sigmoid(hadamard(x, x))
    const y = hadamard(gate, before)
    const pins: Pins = new Map([[gate, [{ index: 1, number: 0.25 }]]])
    return { x, before, gate, twin, y, pins, loss: whole(y) }
  }

  it('holds its number after a run, and leaves the other cells and equal values alone', () => {
    const { gate, twin, loss, pins } = gated()
    const free = at(gate.data, 0)
    plan([loss, twin], pins).run()
    expect([...gate.data]).toEqual([free, 0.25])
    expect(at(twin.data, 1)).toBeCloseTo(1 / (1 + Math.exp(-0.36)), 14)
  })

  it('changes what is made from it and nothing before it', () => {
    const { before, y, loss, pins } = gated()
    const [early, late] = [Float64Array.from(before.data), Float64Array.from(y.data)]
    plan([loss], pins).run()
    expect(before.data).toEqual(early)
    expect(at(y.data, 0)).toBe(at(late, 0))
    expect(at(y.data, 1)).toBe(0.25 * at(before.data, 1))
    expect(at(y.data, 1)).not.toBe(at(late, 1))
  })

  it('lets no adjoint flow back through it, while free cells keep theirs', () => {
    const { x, gate, before, loss, pins } = gated()
    const slopes = adjoints(loss, one(), pins)
    const [toX, toGate] = [slopes.get(x), slopes.get(gate)]
    if (!toX || !toGate) throw new Error('expected adjoints of x and of the gate')
    plan([loss, toX, toGate], pins).run()
    const [x0 = NaN, x1 = NaN] = x.data
    const [b0 = NaN, b1 = NaN] = before.data
    const g0 = at(gate.data, 0)
    const held = 0.25 * b1 * (1 - b1)
    const open = g0 * b0 * (1 - b0) + b0 * g0 * (1 - g0) * 2 * x0
    expect(x1).toBe(-0.6)
    expect(toX.data).toBeAllClose([open, held], 1e-14)
    expect(toGate.data).toBeAllClose([b0, b1], 1e-14)
  })

  it('stops the adjoint altogether when every way back is held', () => {
    const x = leaf('x', 1, 1, [0.4])
    const gate = sigmoid(x)
    const pins: Pins = new Map([[gate, [{ index: 0, number: 1 }]]])
    const slope = adjoints(tanh(gate), one(), pins).get(x)
    expect([...(slope?.data ?? [])]).toEqual([0])
  })

  it('holds a cell of a leaf, such as an edited weight', () => {
    const W = leaf('W', 1, 2, [1, 2])
    const y = product(W, leaf('x', 2, 1, [3, 4]))
    plan([y], new Map([[W, [{ index: 1, number: 10 }]]])).run()
    expect([...y.data]).toEqual([43])
  })
})
