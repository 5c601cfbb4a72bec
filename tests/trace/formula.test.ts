import { describe, expect, it } from 'vitest'
import { blank, run, type Recipe } from '../../src/recipe'
import { formula, terms } from '../../src/trace'

const ran = (model: Recipe['model'], options: Recipe['options'] = {}) => {
  const base = blank(model)
  return run({ ...base, options: { ...base.options, ...options }, tokens: ['I', 'saw', 'a', 'saw'] })
}

describe('formula', () => {
  it('prints the LSTM as the textbook does', () => {
    const lstm = ran('lstm')
    expect(formula(lstm, 'f.2')).toBe('f_{t} = \\sigma\\left(W_{f}\\,x_{t} + U_{f}\\,h_{t-1} + b_{f}\\right)')
    expect(formula(lstm, 'g.2')).toBe('\\tilde c_{t} = \\tanh\\left(W_{g}\\,x_{t} + U_{g}\\,h_{t-1} + b_{g}\\right)')
    expect(formula(lstm, 'c.2')).toBe('c_{t} = f_{t} \\odot c_{t-1} + i_{t} \\odot \\tilde c_{t}')
    expect(formula(lstm, 'h.2')).toBe('h_{t} = o_{t} \\odot \\tanh\\left(c_{t}\\right)')
  })

  it('lets peepholes of f and i see the old cell and that of o the new one', () => {
    const lstm = ran('lstm', { peephole: true })
    expect(formula(lstm, 'f.2')).toContain('p_{f} \\odot c_{t-1}')
    expect(formula(lstm, 'o.2')).toContain('p_{o} \\odot c_{t}')
  })

  it('moves the letter z with the convention and the brackets with the order of the reset', () => {
    expect(formula(ran('gru'), 'h.2')).toBe(
      'h_{t} = z_{t} \\odot h_{t-1} + \\left(1 - z_{t}\\right) \\odot \\tilde h_{t}',
    )
    expect(formula(ran('gru', { update: 'write' }), 'h.2')).toBe(
      'h_{t} = \\left(1 - z_{t}\\right) \\odot h_{t-1} + z_{t} \\odot \\tilde h_{t}',
    )
    expect(formula(ran('gru'), 'n.2')).toContain('U_{n}\\,\\left(r_{t} \\odot h_{t-1}\\right)')
    expect(formula(ran('gru', { reset: 'after' }), 'n.2')).toContain('r_{t} \\odot U_{n}\\,h_{t-1}')
  })

  it('prints scaled dot-product attention', () => {
    const attention = ran('attention')
    expect(formula(attention, 'S')).toBe('S = Q\\,K^{\\top}')
    expect(formula(attention, 'Z')).toBe('\\hat S = \\frac{S}{\\sqrt{d_k}}')
    expect(formula(attention, 'O')).toBe('O = A\\,V')
  })

  it('marks every named value with its id and its role', () => {
    expect(formula(ran('lstm'), 'c.2', { marked: true })).toContain(
      '\\htmlData{value=c.1}{\\htmlClass{role-content}{c_{t-1}}}',
    )
  })

  it('prints the same line with the numbers of one cell, and the numbers make the result', () => {
    const lstm = ran('lstm')
    const text = formula(lstm, 'c.2', { numbersAt: [1, 0] })
    const terms = (text.split(' = ')[1] ?? '').match(/-?[\d.]+ \\cdot \(?-?[\d.]+\)?/g) ?? []
    const total = terms
      .map(term => (term.match(/-?[\d.]+/g) ?? []).map(Number).reduce((product, x) => product * x, 1))
      .reduce((sum, x) => sum + x, 0)
    expect(terms).toHaveLength(2)
    expect(total).toBeCloseTo(lstm.byId.get('c.2')?.data[1] ?? NaN, 1)
  })

  it('lists the terms in the order in which they are met', () => {
    expect(terms(ran('lstm'), 'c.2')).toEqual(['c.2', 'f.2', 'c.1', 'i.2', 'g.2'])
  })
})
