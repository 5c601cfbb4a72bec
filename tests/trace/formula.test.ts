import { describe, expect, it } from 'vitest'
import { blank, run, type Recipe } from '../../src/recipe'
import { counted, formula, labelOf, spelling, terms } from '../../src/trace'

const ran = (model: Recipe['model'], options: Recipe['options'] = {}) => {
  const base = blank(model)
  return run({ ...base, options: { ...base.options, ...options }, tokens: ['I', 'saw', 'a', 'saw'] })
}

describe('the name of what formulas spell out', () => {
  it('is how it was made, in letters without positions', () => {
    expect(spelling(ran('lstm'), 'k.2')).toBe('f \\odot c')
    expect(spelling(ran('gru'), 's.3')).toBe('1 - z')
    expect(spelling(ran('gru'), 'm.1')).toBe('r \\odot h')
    expect(spelling(ran('gru', { reset: 'after' }), 'm.1')).toBe('r \\odot U_{n}\\,h')
  })

  it('prints dots for longer operands where it has to be brief', () => {
    const gru = ran('gru', { reset: 'after', biases: 'two' })
    expect(spelling(gru, 'm.1')).toBe('r \\odot \\left(U_{n}\\,h + b_{h,n}\\right)')
    expect(spelling(gru, 'm.1', true)).toBe('r \\odot \\ldots')
    expect(spelling(gru, 's.1', true)).toBe('1 - z')
  })

  it('names the track where there is more than one', () => {
    expect(spelling(ran('rnn', { layers: 2 }), 'q^2.2')).toBe('U^{(2)}\\,h^{(2)}')
  })
})

describe('a counted name', () => {
  it('has its position instead of t, and nothing where there is none', () => {
    const lstm = ran('lstm')
    const names = ['h.2', 'c.0', 'W_f'].map(id => {
      const label = labelOf(lstm, id)
      return label && counted(label)
    })
    expect(names).toEqual(['h_{2}', 'c_{0}', 'W_{f}'])
  })
})

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
