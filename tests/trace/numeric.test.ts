import { describe, expect, it } from 'vitest'
import { models, type ModelId, type OptionTable } from '../../src/models'
import { blank, run, type Pin, type Recipe } from '../../src/recipe'
import { formula } from '../../src/trace'

const ran = (model: ModelId, options: Recipe['options'] = {}, pins: readonly Pin[] = []) => {
  const base = blank(model)
  return run({ ...base, options: { ...base.options, ...options }, tokens: ['I', 'saw', 'a', 'saw'], pins })
}

const line = (recipe: ReturnType<typeof ran>, id: string, row = 0, col = 0): string =>
  formula(recipe, id, { numbersAt: [row, col] })

/** LaTeX as plain arithmetic: the signs that formulas with numbers are made of. */
const rewritten = (tex: string): string =>
  tex
    .replace(/\\left|\\right|\\,/g, '')
    .replace(/\{\\approx\}(?:\{-\}(\d+))?/g, (_, negative?: string) => (negative ? `(-${negative})` : ''))
    .replace(/ \\cdot 10\^\{(-?\d+)\}/g, 'e$1')
    .replaceAll('\\cdot', '*')
    .replaceAll('\\infty', 'Infinity')
    .replace(/\\ln (\S+)/g, 'ln($1)')
    .replaceAll('\\sqrt{', 'sqrt(')
    .replaceAll('e^{', 'exp(')
    .replaceAll('\\frac{', 'over(')
    .replaceAll('}{', ',')
    .replaceAll('}', ')')
    .replace(/[\\\s]/g, '')

const functions: Readonly<Record<string, (a: number, b: number) => number>> = {
  sigma: x => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  max: Math.max,
  over: (a, b) => a / b,
}

/** What the printed arithmetic comes to, by the ordinary precedence of signs. */
function reckoned(tex: string): number {
  const words = rewritten(tex).match(/\d[\d.]*(?:e-?\d+)?|[A-Za-z]+|[-+*/(),]/g) ?? []
  let at = 0
  const take = (): string => words[at++] ?? ''
  const atom = (): number => {
    const word = take()
    if (word === '-') return -product()
    if (word === '(') {
      const inner = sum()
      take()
      return inner
    }
    const apply = functions[word]
    if (!apply) return Number(word)
    take()
    const first = sum()
    const second = take() === ',' ? sum() : NaN
    if (!Number.isNaN(second)) take()
    return apply(first, second)
  }
  const product = (): number => {
    let left = atom()
    while (words[at] === '*' || words[at] === '/') left = take() === '*' ? left * atom() : left / atom()
    return left
  }
  const sum = (): number => {
    let left = product()
    while (words[at] === '+' || words[at] === '-') left = take() === '+' ? left + product() : left - product()
    return left
  }
  return sum()
}

it('is checked by arithmetic that knows its signs', () => {
  expect(reckoned('0.5 \\cdot (-2) + \\left(1 - 0.25\\right) \\cdot 4')).toBe(2)
  expect(reckoned('\\frac{1}{1 + 3} \\cdot 8')).toBe(2)
  expect(reckoned('e^{-\\infty}')).toBe(0)
  expect(reckoned('0.5 \\cdot {\\approx}1 + {\\approx}{-}1')).toBe(-0.5)
  expect(reckoned('-3 / \\sqrt{4} + \\ln 1')).toBe(-1.5)
  expect(reckoned('\\max\\left(0,\\, -2\\right) - 1.5 \\cdot 10^{-7}')).toBe(-1.5e-7)
})

/** Every legal setting of one option at a time, the others as they start. */
const variants = (table: OptionTable): readonly Recipe['options'][] =>
  Object.entries(table).flatMap<Recipe['options']>(([name, option]) => {
    if (option.kind === 'choice') return option.values.map(value => ({ [name]: value }))
    if (option.kind === 'flag') return [{ [name]: true }]
    return [{ [name]: Math.min(option.max, Math.max(2, option.min)) }]
  })

describe.each(Object.keys(models) as ModelId[])('%s in numbers', model => {
  it('comes to its own result within rounding, in every variant, at every step, in every cell', () => {
    const wrong: string[] = []
    let checked = 0
    for (const options of variants(models[model].options)) {
      for (const hide of model === 'attention' ? [{}, { mask: 'look-ahead' }] : [{}]) {
        const recipe = ran(model, { ...options, ...hide })
        for (const [value, label] of recipe.labels) {
          if (!value.op) continue
          value.data.forEach((wanted, k) => {
            const text = line(recipe, recipe.ids.get(value) ?? '', Math.floor(k / value.cols), k % value.cols)
            const [, spelled = '', result] = text.split(' = ')
            if (result === undefined || text.includes('\\cdots')) return
            checked += 1
            const found = reckoned(spelled)
            if (found !== wanted && !(Math.abs(found - wanted) < 0.06)) wrong.push(`${label.name}: ${text}`)
          })
        }
      }
    }
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(400)
  })
})

describe('a formula in numbers', () => {
  it('keeps the brackets of a share of the past and of a proposal', () => {
    expect(line(ran('gru'), 'h.2')).toMatch(/= \S+ \\cdot \S+ \+ \(1 - \S+\) \\cdot /)
    expect(line(ran('gru', { reset: 'after', biases: 'two' }), 'm.2')).toMatch(/= \S+ \\cdot \(\S+ [-+] \S+\) = /)
  })

  it('spells out a product that is the whole formula, cut short when it is long', () => {
    expect(line(ran('attention'), 'S').match(/\\cdot/g)).toHaveLength(4)
    expect(line(ran('attention', { size: 9 }), 'S')).toContain(' + \\cdots')
  })

  it('says which number is taken off before the exponential', () => {
    expect(line(ran('attention'), 'E')).toMatch(/e\^\{-?[\d.]+ - \(?-?[\d.]+\)?\}/)
  })

  it('shows 0/0 where a row has nothing to share, and what becomes of it', () => {
    const none = ran(
      'attention',
      {},
      [0, 1, 2, 3].map(col => ({ name: 'B', row: 3, col, number: 0 })),
    )
    expect(line(none, 'A', 3, 1)).toBe('A{}_{[4,2]} = \\frac{0}{0 + 0 + 0 + 0} \\to 0')
    expect(line(none, 'E', 3, 1)).toContain('e^{-\\infty} = 0')
  })

  it('reckons nothing for a number that a person holds', () => {
    const held = ran('lstm', {}, [{ name: 'f', time: 'all', row: 'all', col: 'all', number: 0 }])
    expect(line(held, 'f.2')).toBe('f_{t}{}_{[1]} = 0')
    expect(line(held, 'c.2')).toContain('= 0 \\cdot')
  })

  it('gives the number of what nothing was reckoned from', () => {
    const lstm = ran('lstm', { gates: 'no-forget' })
    expect(line(lstm, 'x.1')).toMatch(/^x_\{t\}\{\}_\{\[1\]\} = -?[\d.]+$/)
    expect(formula(lstm, 'f.2')).toBe('f_{t} = 1')
    expect(formula(lstm, 'c.0')).toBe('c_{0}')
    expect(formula(lstm, 'c.1')).toContain('c_{t-1}')
  })
})
