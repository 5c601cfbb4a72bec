import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaults, models, type ModelId, type OptionTable, type ModelEntry } from '../../src/models'
import { formula, record, type Run } from '../../src/trace'
import { drawn } from './support/source'

const ids = ['rnn', 'gru', 'lstm', 'attention'] as const satisfies readonly ModelId[]

const CLASSES = 7
const LENGTH = 3

function runOf(model: ModelId, temperature?: number, seed = 5): Run {
  const entry: ModelEntry = models[model]
  const options = { ...defaults<OptionTable>(entry.options), classes: CLASSES }
  return record(
    entry.build(temperature === undefined ? options : { ...options, temperature }, LENGTH, drawn(seed), LENGTH),
  )
}

const scores = (model: ModelId): string => (model === 'attention' ? 'L' : 'l.2')
const shares = (model: ModelId): string => (model === 'attention' ? 'Y_hat' : 'y_hat.2')

/** Numbers of one position: those of the second token. */
function line(run: Run, id: string): readonly number[] {
  const data = run.byId.get(id)?.data ?? new Float64Array(0)
  return data.length === CLASSES ? [...data] : [...data.slice(CLASSES, 2 * CLASSES)]
}

/** softmax(l / τ), as `torch.softmax(l / tau, -1)` reckons it. */
function reference(l: readonly number[], tau: number): readonly number[] {
  const greatest = Math.max(...l)
  const raised = l.map(x => Math.exp((x - greatest) / tau))
  const total = raised.reduce((sum, x) => sum + x, 0)
  return raised.map(x => x / total)
}

const entropy = (p: readonly number[]): number => p.reduce((sum, x) => sum + (x > 0 ? -x * Math.log(x) : 0), 0)

const order = (numbers: readonly number[]): readonly number[] =>
  numbers.map((_, k) => k).sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0))

const temperature = fc.integer({ min: 10, max: 500 }).map(hundredths => hundredths / 100)

describe.each(ids)('%s at a temperature', model => {
  it('is as it was where the temperature is 1: the same values, formulas and numbers', () => {
    const [plain, one] = [runOf(model), runOf(model, 1)]
    expect(one.values.length).toBe(plain.values.length)
    expect(formula(one, shares(model))).toBe(formula(plain, shares(model)))
    expect(formula(one, shares(model))).not.toContain('frac')
    expect(line(one, shares(model))).toEqual(line(plain, shares(model)))
  })

  it('prints the number that scores are divided by', () => {
    expect(formula(runOf(model, 0.35), shares(model))).toMatch(/softmax.*\\frac\{(l_\{t\}|L)\}\{0\.35\}/)
  })

  it('shares out softmax(l / τ), leaves the scores alone and keeps the order of the answers', () => {
    fc.assert(
      fc.property(temperature, fc.integer({ min: 1, max: 99 }), (tau, seed) => {
        const run = runOf(model, tau, seed)
        const l = line(run, scores(model))
        expect(l).toEqual(line(runOf(model, 1, seed), scores(model)))
        const found = line(run, shares(model))
        reference(l, tau).forEach((share, k) => expect(found[k]).toBeCloseTo(share, 12))
        expect(order(found)).toEqual(order(l))
      }),
      { numRuns: 40 },
    )
  })

  it('spreads the shares further the higher it is', () => {
    fc.assert(
      fc.property(temperature, temperature, (a, b) => {
        fc.pre(a < b)
        expect(entropy(line(runOf(model, a), shares(model)))).toBeLessThan(
          entropy(line(runOf(model, b), shares(model))),
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('the lowest temperature', () => {
  it('gives nearly all to an answer that is clearly ahead', () => {
    const [first = 0, second = 0] = [...line(runOf('lstm'), 'l.2')].sort((a, b) => b - a)
    expect(Math.max(...line(runOf('lstm', 0.1), 'y_hat.2'))).toBeGreaterThan(
      1 / (1 + 6 * Math.exp((second - first) / 0.1)) - 1e-12,
    )
  })
})
