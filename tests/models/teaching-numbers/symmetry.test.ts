import { describe, expect, it } from 'vitest'
import { selfAttention } from '../../../src/models/attention'
import { attentionOptions, type AttentionOptions } from '../../../src/models/attention-options'
import { visibility } from '../../../src/models/mask'
import { defaults } from '../../../src/models/options'
import { leaf, normal, seeded, type Value } from '../../../src/tensor'
import { at } from '../../tensor/support/closeness'

const N = 6
const D = 4
const plain = defaults(attentionOptions)
const seeds = [1, 2, 3, 4, 5]

const draw = (random: () => number, count: number, scale = 1) =>
  Float64Array.from({ length: count }, () => scale * random())

/** The same weights for every call, and tokens as rows. */
function setting(seed: number, options: Partial<AttentionOptions>) {
  const random = normal(seeded(seed))
  const known = new Map<string, Value>()
  const weights =
    (layer: number) =>
    (key: string, rows: number, cols = 1) => {
      const id = `${key}.${layer}`
      const value = known.get(id) ?? leaf(id, rows, cols, draw(random, rows * cols, 0.5))
      known.set(id, value)
      return value
    }
  const chosen = { ...plain, ...options }
  const apply = (X: Value, layer = 1) => selfAttention(chosen, weights(layer), X, visibility(chosen, X.rows)).O
  return { tokens: draw(random, N * D, 0.5), apply }
}

const rowsOf = (data: Float64Array) => Array.from({ length: N }, (_, i) => data.slice(i * D, (i + 1) * D))
const joined = (rows: readonly Float64Array[]) =>
  leaf(
    'X',
    N,
    D,
    rows.flatMap(row => [...row]),
  )
const ORDER = [3, 0, 5, 1, 4, 2]
const shuffled = (rows: readonly Float64Array[]) => ORDER.map(i => at(rows, i))
const greatest = (a: readonly Float64Array[], b: readonly Float64Array[]) =>
  Math.max(...a.flatMap((row, i) => Array.from(row, (x, j) => Math.abs(x - at(at(b, i), j)))))

/** max |f(PX) − P f(X)|. */
function misses(seed: number, options: Partial<AttentionOptions>): number {
  const { tokens, apply } = setting(seed, options)
  const rows = rowsOf(tokens)
  return greatest(rowsOf(apply(joined(shuffled(rows))).data), shuffled(rowsOf(apply(joined(rows)).data)))
}

/** How far apart two equal tokens at different positions come out. */
function twinsApart(seed: number, options: Partial<AttentionOptions>, layers: number): number {
  const { tokens, apply } = setting(seed, options)
  const rows = rowsOf(tokens).map((row, i, all) => (i === 4 ? at(all, 1) : row))
  let X = joined(rows)
  for (let layer = 1; layer <= layers; layer++) X = apply(X, layer)
  const out = rowsOf(X.data)
  return greatest([at(out, 1)], [at(out, 4)])
}

describe('attention without positions', () => {
  it.each(seeds)('follows a shuffle of its tokens: every output travels home (seed %d)', seed => {
    expect(misses(seed, {})).toBeLessThanOrEqual(1e-15)
  })

  it.each(seeds)('has a mean that no shuffle changes (seed %d)', seed => {
    const { tokens, apply } = setting(seed, {})
    const mean = (rows: readonly Float64Array[]) =>
      Array.from({ length: D }, (_, j) => rows.reduce((s, row) => s + at(row, j), 0) / N)
    const rows = rowsOf(tokens)
    const [straight, mixed] = [mean(rowsOf(apply(joined(rows)).data)), mean(rowsOf(apply(joined(shuffled(rows))).data))]
    expect(Math.max(...straight.map((x, j) => Math.abs(x - at(mixed, j))))).toBeLessThanOrEqual(1e-15)
  })

  it.each(seeds)('gives equal tokens exactly equal outputs after one and after two layers (seed %d)', seed => {
    expect(twinsApart(seed, {}, 1)).toBe(0)
    expect(twinsApart(seed, {}, 2)).toBe(0)
    expect(twinsApart(seed, { score: 'additive' }, 2)).toBe(0)
  })
})

describe.each(['look-ahead', 'window', 'look-ahead-window'] as const)('attention with the %s mask', mask => {
  it.each(seeds)('depends on the order (seed %d)', seed => {
    expect(misses(seed, { mask })).toBeGreaterThan(1e-3)
  })

  it.each(seeds)('tells equal tokens apart by where they stand (seed %d)', seed => {
    expect(twinsApart(seed, { mask }, 1)).toBeGreaterThan(1e-3)
  })
})
