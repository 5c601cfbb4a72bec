import { describe, expect, it } from 'vitest'
import { defaults, models, type OptionsOf } from '../../../src/models'
import { attend } from '../../../src/models/attend'
import { attentionOptions } from '../../../src/models/attention-options'
import { leaf, type Value } from '../../../src/tensor'
import { row } from '../support/held'
import { expectPrinted, printed } from '../support/printed'
import { drawn, named, numbered } from '../support/source'

type Options = OptionsOf<typeof models.attention.options>
const plain = defaults(models.attention.options)
const FOUR = printed(4)

/** Inputs that are unit vectors make the weights the queries, keys and values themselves. */
const worked = (options: Partial<Options>) =>
  models.attention.build(
    { ...plain, input: 4, size: 4, valueSize: 2, ...options },
    4,
    numbered({
      X: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
      W_Q: [2, 0, 0, 0, 0, 2, 0, 0, 1, 1, 0, 0, 0, 2, 0, 1],
      W_K: [1, 0, 1, 0, 1, 2, 0, 0, 0, 1, 1, 0, 1, 2, 0, 2],
      W_V: [1, 0, 0, 1, 1, 1, 2, 0],
    }),
  )

const entropy = (shares: Float64Array): number => shares.reduce((s, p) => (p > 0 ? s - p * Math.log(p) : s), 0)

describe('attention over four tokens', () => {
  it('scores every pair by the product of query and key', () => {
    expect([...named(worked({}), 'S').data]).toEqual([2, 2, 0, 2, 0, 4, 2, 4, 1, 3, 1, 3, 0, 4, 2, 6])
    expect([...named(worked({}), 'Z').data]).toEqual([1, 1, 0, 1, 0, 2, 1, 2, 0.5, 1.5, 0.5, 1.5, 0, 2, 1, 3])
  })

  it.each([
    [
      'full',
      [
        [0.2969, 0.2969, 0.1092, 0.2969],
        [0.0541, 0.3995, 0.147, 0.3995],
        [0.1345, 0.3655, 0.1345, 0.3655],
        [0.0321, 0.2369, 0.0871, 0.6439],
      ],
      [
        [1, 0.4062],
        [1, 0.5464],
        [1, 0.5],
        [1.407, 0.324],
      ],
    ],
    [
      'look-ahead',
      [
        [1, 0, 0, 0],
        [0.1192, 0.8808, 0, 0],
        [0.2119, 0.5761, 0.2119, 0],
        [0.0321, 0.2369, 0.0871, 0.6439],
      ],
      [
        [1, 0],
        [0.1192, 0.8808],
        [0.4239, 0.7881],
        [1.407, 0.324],
      ],
    ],
    [
      'window',
      [
        [0.5, 0.5, 0, 0],
        [0.09, 0.6652, 0.2447, 0],
        [0, 0.4223, 0.1554, 0.4223],
        [0, 0, 0.1192, 0.8808],
      ],
      [
        [0.5, 0.5],
        [0.3348, 0.91],
        [1, 0.5777],
        [1.8808, 0.1192],
      ],
    ],
    [
      'look-ahead-window',
      [
        [1, 0, 0, 0],
        [0.1192, 0.8808, 0, 0],
        [0, 0.7311, 0.2689, 0],
        [0, 0, 0.1192, 0.8808],
      ],
      [
        [1, 0],
        [0.1192, 0.8808],
        [0.2689, 1],
        [1.8808, 0.1192],
      ],
    ],
  ] as const)('shares with the %s mask as printed', (mask, weights, outputs) => {
    const built = worked({ mask })
    weights.forEach((expected, i) => expectPrinted(row(built, 'A', i), expected, FOUR))
    outputs.forEach((expected, i) => expectPrinted(row(built, 'O', i), expected, FOUR))
  })

  it.each([
    ['full', 16],
    ['look-ahead', 10],
    ['window', 10],
    ['look-ahead-window', 7],
  ] as const)('sees through the %s mask %d cells of 16', (mask, cells) => {
    const built = worked({ mask })
    expect(named(built, 'B').data.reduce((s, visible) => s + visible, 0)).toBe(cells)
    expect(named(built, 'A').data.filter(share => share > 0)).toHaveLength(cells)
  })

  it('is sharper without scaling: entropy .4554 instead of .9475', () => {
    const [sharp, scaled] = [row(worked({ score: 'dot' }), 'A', 3), row(worked({}), 'A', 3)]
    expectPrinted(sharp, [0.0021, 0.1171, 0.0158, 0.865], FOUR)
    expectPrinted([entropy(sharp), entropy(scaled)], [0.4554, 0.9475], FOUR)
  })
})

describe('ways to hide the last of four keys with scores 2 1 0 3', () => {
  const weights = (hide: Options['hide'], seen: readonly number[]) => {
    const options = { ...defaults(attentionOptions), score: 'dot', hide } as const
    const V = leaf('V', 4, 1, [1, 2, 3, 4])
    const found: Partial<Record<'A', Value>> = attend(options, leaf('S', 1, 4, [2, 1, 0, 3]), leaf('B', 1, 4, seen), V)
    return found.A?.data ?? []
  }
  const hidden = [1, 1, 1, 0]

  it.each([
    ['before', [0.6652, 0.2447, 0.09, 0]],
    ['score-zero', [0.6103, 0.2245, 0.0826, 0.0826]],
    ['after', [0.2369, 0.0871, 0.0321, 0]],
    ['after-renormalised', [0.6652, 0.2447, 0.09, 0]],
  ] as const)('%s', (hide, expected) => {
    expectPrinted(weights(hide, hidden), expected, FOUR)
  })

  it('changes nothing when nothing is hidden', () => {
    for (const hide of attentionOptions.hide.values) {
      expectPrinted(weights(hide, [1, 1, 1, 1]), [0.2369, 0.0871, 0.0321, 0.6439], FOUR)
    }
  })

  it('leaves a total of .3561 when weights are struck out afterwards', () => {
    expectPrinted([Array.from(weights('after', hidden)).reduce((s, x) => s + x, 0)], [0.3561], FOUR)
  })

  it('comes to the same before the softmax and, renormalised, after it', () => {
    expectPrinted(weights('after-renormalised', hidden), Array.from(weights('before', hidden)), 1e-15)
  })
})

describe('additive scores', () => {
  const spreadOfRows = (score: Options['score'], seed: number) => {
    const built = models.attention.build({ ...plain, score, bias: true }, 5, drawn(seed))
    const [first, ...others] = Array.from({ length: 5 }, (_, i) => row(built, 'A', i))
    return Math.max(...others.flatMap(other => Array.from(other, (x, j) => Math.abs(x - (first?.[j] ?? NaN)))))
  }

  it.each([1, 2, 3, 4])('ask no question without tanh: every query shares alike (seed %d)', seed => {
    expect(spreadOfRows('additive-linear', seed)).toBeLessThanOrEqual(2e-15)
  })

  it.each([1, 2, 3, 4])('ask one with tanh (seed %d)', seed => {
    expect(spreadOfRows('additive', seed)).toBeGreaterThan(0.01)
  })
})
