import { describe, expect, it } from 'vitest'
import { exhibits, stepsOf } from '../../src/exhibits'
import { models, type ModelId, type OptionTable } from '../../src/models'
import { blank, run, type Recipe } from '../../src/recipe'
import { counts, gradients, parameterCount, provenance, snapshot, worked, type Worked } from '../../src/trace'

const recipe = (model: ModelId, length = 4, options: Recipe['options'] = {}): Recipe => {
  const base = blank(model)
  return { ...base, options: { ...base.options, ...options }, tokens: Array.from({ length }, (_, k) => `w${k % 3}`) }
}

const functions: Readonly<Record<string, (x: number) => number>> = {
  σ: x => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  relu: x => Math.max(0, x),
  '1−': x => 1 - x,
  '÷1': x => x,
  '÷√': x => x / 2,
  barrier: x => (x > 0 ? 0 : -Infinity),
}

type How = NonNullable<Worked['how']>

interface Parts {
  readonly of: readonly number[]
  readonly among: readonly number[]
  readonly name: string
}

const first = ({ of }: Parts): number => of[0] ?? NaN

const rules: { readonly [K in How['kind']]?: (parts: Parts) => number } = {
  sum: ({ of }) => of.reduce((sum, x) => sum + x, 0),
  difference: parts => parts.of.slice(1).reduce((left, x) => left - x, first(parts)),
  product: ({ of }) => of.reduce((all, x) => all * x, 1),
  quotient: parts => parts.of.slice(1).reduce((left, x) => left / x, first(parts)),
  copy: first,
  function: parts => functions[parts.name]?.(first(parts)) ?? NaN,
  exponential: parts => Math.exp(first(parts) - Math.max(...parts.among)),
  share: parts => first(parts) / parts.among.reduce((sum, x) => sum + x, 0),
}

/** Reckons a worked number again from what it names. */
function again(w: Worked): number {
  if (w.given || !w.how) return w.number
  if (w.how.kind === 'products') return w.how.pairs.reduce((sum, [a, b]) => sum + again(a) * again(b), 0)
  const { how } = w
  const parts = {
    of: 'of' in how ? how.of.map(again) : [],
    among: 'among' in how ? how.among.map(again) : [],
    name: 'name' in how ? how.name : '',
  }
  return rules[how.kind]?.(parts) ?? NaN
}

describe.each(Object.keys(models) as ModelId[])('%s', model => {
  const ran = run(recipe(model))

  it('works out every number of every named value from what it was made of', () => {
    for (const [value, label] of ran.labels) {
      if (!value.op) continue
      const id = ran.ids.get(value) ?? ''
      for (let k = 0; k < value.data.length; k++) {
        const w = worked(ran, id, Math.floor(k / value.cols), k % value.cols)
        const found = again(w)
        const wanted = value.data[k] ?? NaN
        expect(
          Math.abs(found - wanted) < 1e-12 || found === wanted,
          `${label.name} ${k}: ${found} is not ${wanted}`,
        ).toBe(true)
      }
    }
  })

  it('names as provenance only cells that exist, with their numbers', () => {
    for (const id of ran.ids.values()) {
      for (const cell of provenance(ran, id, 0, 0)) {
        const source = ran.byId.get(cell.id)
        expect(source?.data[cell.row * source.cols + cell.col]).toBe(cell.number)
      }
    }
  })

  it('has a number of steps that depends on settings and length alone, and shows every computed value exactly once', () => {
    const exhibit = exhibits[model]
    const table: OptionTable = models[model].options
    for (const [name, option] of Object.entries(table)) {
      if (option.kind === 'range') continue
      for (const value of option.kind === 'choice' ? option.values : [true, false]) {
        const chosen = recipe(model, 3, { [name]: value })
        const result = run(chosen)
        const steps = stepsOf(exhibit, chosen, result)
        const other = { ...chosen, tokens: ['x', 'y', 'z'] }
        expect(stepsOf(exhibit, other, run(other)).map(s => s.id)).toEqual(steps.map(s => s.id))
        const shown = steps.filter(s => s.part === undefined).flatMap(s => s.values)
        const computed = [...result.labels].filter(([v]) => v.op).map(([v]) => result.ids.get(v) ?? '')
        expect(
          computed.filter(id => !shown.includes(id)),
          `${name}=${value}`,
        ).toEqual([])
        expect(new Set(shown).size).toBe(shown.length)
      }
    }
  })

  it('never shows a value before what it was made of', () => {
    const table: OptionTable = models[model].options
    for (const [name, option] of Object.entries(table)) {
      if (option.kind !== 'choice') continue
      for (const value of option.values) {
        const chosen = recipe(model, 3, { [name]: value })
        const result = run(chosen)
        const order = stepsOf(exhibits[model], chosen, result)
        const at = new Map(
          order.filter(s => s.part === undefined).flatMap((s, k) => s.values.map(v => [v, k] as const)),
        )
        for (const [v] of result.labels) {
          const here = at.get(result.ids.get(v) ?? '')
          if (here === undefined) continue
          for (const source of provenance(result, result.ids.get(v) ?? '', 0, 0)) {
            expect(
              at.get(source.id) ?? -1,
              `${result.ids.get(v)} needs ${source.id} (${name}=${value})`,
            ).toBeLessThanOrEqual(here)
          }
        }
      }
    }
  })

  it('has as many parameters at any length', () => {
    expect(parameterCount(run(recipe(model, 1)))).toBe(parameterCount(run(recipe(model, 9))))
  })

  it('gives gradients that agree with small changes of each weight', () => {
    const out = ran.outputs.map(v => ran.ids.get(v) ?? '').at(-1) ?? ''
    const back = gradients(ran, out, 0, 0)
    const parameter = [...ran.labels].find(([, l]) => l.origin === 'parameter')?.[1].name ?? ''
    const slope = back.of(parameter)
    const weight = ran.byId.get(parameter)
    const step = 1e-6
    const at = (delta: number) => {
      const base = recipe(model)
      const pin = { name: parameter, row: 0, col: 0, number: (weight?.data[0] ?? 0) + delta }
      return run({ ...base, pins: [pin] }).byId.get(out)?.data[0] ?? NaN
    }
    expect(slope?.[0]).toBeCloseTo((at(step) - at(-step)) / (2 * step), 6)
    expect(back.formula(out)).toBeUndefined()
  })

  it('is plain data as a snapshot', () => {
    const plain = snapshot(ran)
    expect(structuredClone([...plain.values()]).length).toBe(plain.size)
  })
})

describe('counts', () => {
  it('counts multiply-adds as the formulas per layer have it', () => {
    const rnn = run({ ...recipe('rnn', 16), options: { ...blank('rnn').options, size: 64, input: 64 } })
    expect(counts(rnn).multiplyAdds).toBe(131_072)
    const lstm = run({ ...recipe('lstm', 16), options: { ...blank('lstm').options, size: 64, input: 64 } })
    expect(counts(lstm).multiplyAdds).toBe(524_288)
    const attention = run({
      ...recipe('attention', 16),
      options: { ...blank('attention').options, size: 64, input: 64, valueSize: 64 },
    })
    expect(counts(attention).multiplyAdds).toBe(3 * 16 * 64 * 64 + 2 * 16 * 16 * 64)
  })

  it('has a critical path that grows with the length of a recurrence, not of attention', () => {
    const path = (model: ModelId, n: number) => counts(run(recipe(model, n))).criticalPath
    expect(path('rnn', 8)).toBeGreaterThan(path('rnn', 4))
    expect(path('attention', 8)).toBe(path('attention', 4))
  })
})
