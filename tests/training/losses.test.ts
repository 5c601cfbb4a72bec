import { describe, expect, it } from 'vitest'
import { adjoints, leaf } from '../../src/tensor'
import { crossEntropy } from '../../src/training/losses'
import { countedWeight, writeShares, type ShareOptions } from '../../src/training/shares'

const LOGITS = [1, 0, -1, 0.5, 2, 0]

/** Loss and gradient of two samples of three classes. */
function judged(targets: readonly number[], options: ShareOptions = {}) {
  const logits = leaf('logits', 2, 3, LOGITS)
  const shares = leaf('shares', 2, 3)
  const divisor = countedWeight(targets, options)
  writeShares({ data: shares.data, classes: 3, axis: 'row' }, targets, { ...options, divisor })
  const loss = crossEntropy('row', logits, shares)
  const slope = adjoints(loss, leaf('1', 1, 1, [1])).get(logits)
  return { loss: loss.data[0], slope: [...(slope?.data ?? [])] }
}

describe('a cross-entropy', () => {
  it('of an ignored target is the loss of the other, and teaches nothing about its sample', () => {
    const { loss, slope } = judged([0, -1])
    const whole = Math.exp(1) + 1 + Math.exp(-1)
    expect(loss).toBeCloseTo(Math.log(whole) - 1, 14)
    expect(slope.slice(3)).toEqual([0, 0, 0])
  })

  it('is 0 and teaches nothing when nothing is asked', () => {
    expect(judged([-1, -1])).toEqual({ loss: 0, slope: [0, 0, 0, 0, 0, 0] })
  })

  it('is the same for columns as for rows', () => {
    const turned = leaf('logits', 3, 2, [1, 0.5, 0, 2, -1, 0])
    const shares = leaf('shares', 3, 2)
    writeShares({ data: shares.data, classes: 3, axis: 'col' }, [2, 1], { divisor: 2 })
    expect(crossEntropy('col', turned, shares).data[0]).toBe(judged([2, 1]).loss)
  })

  it('refuses a target that is no class, and shares of another size', () => {
    expect(() => judged([3, 0])).toThrow('target 0 is 3, expected a class below 3 or -1')
    expect(() => writeShares({ data: new Float64Array(5), classes: 3, axis: 'row' }, [0, 1], {})).toThrow(
      '2 targets of 3 classes need 6 shares, found 5',
    )
  })
})
