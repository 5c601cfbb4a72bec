import { describe, expect, it } from 'vitest'
import { curves, inWindow, isCurve } from '../../../src/figures/operation/curves'
import { asResult, drawn, nameAt } from '../../../src/figures/operation/drawn'
import { nodes } from '../../../src/figures/operation/nodes'
import { copiedFrom, domains, partsOf } from '../../../src/figures/operation/reading'
import { blank, run, type Recipe } from '../../../src/recipe'
import { expression, provenance } from '../../../src/trace'

const of = (model: Recipe['model'], options: Recipe['options'] = {}) =>
  run({
    ...blank(model),
    options: { ...blank(model).options, ...options },
    tokens: ['I', 'saw'],
    weights: { kind: 'seed', seed: 2 },
  })

describe('what an equation says about its numbers', () => {
  it('follows one cell of a product to one row and one column', () => {
    const ran = of('attention')
    const parts = partsOf(ran, 'S', 1, 0)
    expect(parts.get('S')).toEqual([[1, 0]])
    expect(parts.get('Q')).toEqual([0, 1, 2, 3].map(col => [1, col]))
    expect(parts.get('K')).toEqual([0, 1, 2, 3].map(col => [0, col]))
  })

  it('names exactly the named cells that provenance names', () => {
    const ran = of('gru')
    const parts = partsOf(ran, 'n.2', 2, 0)
    const cells = provenance(ran, 'n.2', 2, 0)
    expect(cells.length).toBeGreaterThan(8)
    for (const { id, row, col } of cells) expect(parts.get(id), id).toContainEqual([row, col])
  })

  it('opens the value itself where it is only laid out differently', () => {
    const ran = of('attention')
    const turned = nodes(expression(ran, 'S')).find(node => node.op === 'ᵀ')
    expect(copiedFrom(ran, turned?.id ?? '', 3, 1)).toMatchObject({ id: 'K', row: 1, col: 3 })
  })

  it('prints a turned matrix as its name with an exponent', () => {
    const turned = nodes(expression(of('attention'), 'S')).find(node => node.op === 'ᵀ')
    expect(turned && nameAt(turned)).toBe('K^{\\top}')
  })

  it('leaves results on the way without a name, except when the picture is about them', () => {
    const ran = of('lstm')
    const kept = nodes(expression(ran, 'c.2')).find(node => node.label?.name === 'k')
    expect(kept && nameAt(kept)).toBeUndefined()
    expect(nameAt(asResult(expression(ran, 'k.2')))).toBe('k_{t}')
  })

  it('fills gates and weights from 0 to 1, activations from −1 to 1, and terms of a sum on one common scale', () => {
    const ran = of('lstm')
    const gate = expression(ran, 'f.2')
    const scales = domains(ran, gate)
    expect(scales.get('f.2')).toBe('unit')
    expect(domains(ran, expression(ran, 'c.2')).get('g.2')).toBe('signed')
    const unnamed = nodes(gate).filter(node => !node.label)
    expect(new Set(unnamed.map(node => JSON.stringify(scales.get(node.id)))).size).toBe(1)
    expect(domains(of('attention'), expression(of('attention'), 'O')).get('A')).toBe('unit')
  })

  it('keeps the scale of a name throughout a run', () => {
    const ran = of('lstm')
    expect(domains(ran, expression(ran, 'c.1')).get('c.1')).toEqual(domains(ran, expression(ran, 'c.2')).get('c.2'))
  })

  it('draws an operation it does not know as a function of that name', () => {
    const x = { id: 'x', rows: 1, cols: 1, data: new Float64Array(1), inputs: [] }
    expect(drawn({ ...x, id: 'y', op: 'sin', inputs: [x] })).toEqual({ kind: 'function', tex: '\\sin' })
    expect(drawn({ ...x, id: 'y', op: '↯', inputs: [x, x] })).toEqual({ kind: 'infix', mark: '↯' })
  })
})

describe('curves', () => {
  it('pass through the recorded numbers', () => {
    for (const [model, id] of [
      ['lstm', 'f.2'],
      ['lstm', 'g.2'],
      ['attention', 'E'],
    ] as const) {
      const ran = of(model)
      const value = ran.byId.get(id)
      const name = value?.op?.name ?? ''
      if (!isCurve(name)) throw new Error(`${id} is made by ${name}, expected a function with a curve`)
      value?.data.forEach((result, k) => {
        const input = name === 'exp' ? Math.log(result) : (value.from[0]?.data[k] ?? NaN)
        expect(curves[name].of(input)).toBeCloseTo(result, 12)
      })
    }
  })

  it('keep numbers beyond the window at its edge', () => {
    expect(inWindow('σ', 99, 1, 100, 50)).toEqual([100, 0])
    expect(inWindow('tanh', -99, -1, 100, 50)).toEqual([0, 50])
  })
})
