import { describe, expect, it } from 'vitest'
import * as tensor from '../../src/tensor'
import { leaf } from '../../src/tensor'

const W = leaf('W_f', 4, 3)
const x = leaf('x', 2, 1)
const y = leaf('y', 3, 1)

describe('an operation on values that do not fit names them, their shapes and what it expected', () => {
  const sentences: readonly (readonly [sentence: string, attempt: () => unknown])[] = [
    ['cannot multiply W_f 4×3 by x 2×1: expected 3 rows, found 2', () => tensor.product(W, x)],
    ['cannot multiply W_f 4×3 by σ(…) 2×1: expected 3 rows, found 2', () => tensor.product(W, tensor.sigmoid(x))],
    ['cannot add x 2×1 and y 3×1: expected 2×1', () => tensor.sum(x, y)],
    ['cannot add x 2×1 and W_f 4×3: expected 2×1', () => tensor.sum(x, false, x, W)],
    ['cannot add: no operand', () => tensor.sum(undefined, false)],
    ['cannot subtract x 2×1 and y 3×1: expected 2×1', () => tensor.difference(x, y)],
    ['cannot multiply number by number x 2×1 and y 3×1: expected 2×1', () => tensor.hadamard(x, y)],
    ['cannot divide number by number x 2×1 and y 3×1: expected 2×1', () => tensor.divide(x, y)],
    ['cannot compare logits and targets x 2×1 and y 3×1: expected 2×1', () => tensor.crossEntropy(x, y)],
    ['cannot compare logits and shares x 2×1 and y 3×1: expected 2×1', () => tensor.surprisal('col')(x, y)],
    ['cannot pair W_f 4×3 with x 2×1: expected 3 columns', () => tensor.everyPair(W, x)],
    ['cannot stack W_f 4×3 on x 2×1: expected 3 columns', () => tensor.stack(W, x)],
    ['cannot spread W_f 4×3: expected one column', () => tensor.spread('row', 2)(W)],
    ['cannot spread W_f 4×3: expected one row', () => tensor.spread('col', 2)(W)],
    ['cannot fold W_f 4×3 into lines of 5', () => tensor.fold(5)(W)],
    ['cannot take rows 3–4 of W_f 4×3', () => tensor.slice(3, 2)(W)],
    ['b is 2×2 and needs 4 numbers, but 3 were given', () => leaf('b', 2, 2, [1, 2, 3])],
  ]
  it.each(sentences)('%s', (sentence, attempt) => {
    expect(attempt).toThrow(new RangeError(sentence))
  })
})
