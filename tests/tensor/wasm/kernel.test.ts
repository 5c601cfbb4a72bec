import { describe, expect, it } from 'vitest'
import { kernel } from '../../../src/tensor/wasm/kernels/kernel'

const keyOf = (number: number | undefined): string => kernel('scaled', { number }, 1, () => []).key

describe('the key of a kernel', () => {
  it('is another one for every number that its code depends on, those included that JSON has no word for', () => {
    const numbers = [undefined, 0, -0, 1, NaN, Infinity, -Infinity]
    expect(new Set(numbers.map(keyOf)).size).toBe(numbers.length)
  })

  it('is the same one for the same number', () => {
    for (const number of [0, -0, 0.1, NaN, -Infinity]) expect(keyOf(number)).toBe(keyOf(number))
  })
})
