import { describe, expect, it } from 'vitest'
import { hadamard, history, leaf, product, sigmoid, sum, tanh } from '../../src/tensor'

const x = leaf('x', 1, 1, [0.5])

describe('a history', () => {
  it('is in the order in which the author wrote the values, not sorted by depth', () => {
    const slow = tanh(tanh(tanh(x)))
    const quick = sigmoid(x)
    const all = history(sum(quick, slow))
    expect(all.indexOf(slow)).toBeLessThan(all.indexOf(quick))
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b))
  })

  it('has every value once, each after what it was made from, and nothing that the roots do not need', () => {
    const shared = tanh(x)
    const [left, right] = [hadamard(shared, x), product(shared, shared)]
    const aside = sigmoid(shared)
    const all = history(left, right, left)
    expect(all).toEqual([x, shared, left, right])
    expect(all).not.toContain(aside)
    for (const value of all)
      for (const source of value.from) expect(all.indexOf(source)).toBeLessThan(all.indexOf(value))
  })

  it('reaches through fifty thousand operations without running out of stack', () => {
    let y = x
    for (let k = 0; k < 50000; k++) y = tanh(y)
    expect(history(y)).toHaveLength(50001)
  })
})
