import { describe, expect, it } from 'vitest'
import { litRules, termRule } from '../../../src/figures/lit-rules'

describe('the lighting rule', () => {
  it('is empty when nothing is pointed at', () => {
    expect(litRules(undefined, [])).toBe('')
  })

  it('lights a whole value wherever it is drawn, but not each of its cells', () => {
    expect(litRules({ id: 'f.2' }, [])).toContain('[data-value="f.2"]:not([data-row]){')
  })

  it('frames one cell and, more thinly, the cells it was made from', () => {
    const css = litRules({ id: 'f.2', row: 1, col: 0 }, [{ id: 'W_f', row: 1, col: 2 }])
    expect(css).toContain('[data-value="f.2"][data-row="1"][data-col="0"]{outline:3.5px')
    expect(css).toContain('[data-value="W_f"][data-row="1"][data-col="2"]{outline:2px')
  })

  it('underlines the terms of the formula that the cells belong to', () => {
    const css = litRules({ id: 'f.2', row: 0, col: 0 }, [{ id: 'x.2', row: 0, col: 0 }])
    for (const id of ['f.2', 'x.2']) expect(css).toContain(`.katex [data-value="${id}"]`)
  })

  it('cannot be broken out of by the name of a value', () => {
    const css = termRule(['a"]{}</style>\\'])
    expect(css).not.toContain('</style>')
    expect(css).toContain('a\\"]')
  })

  it('changes nothing that would move anything', () => {
    const css = litRules({ id: 'f.2' }, [{ id: 'x.2', row: 0, col: 0 }])
    expect(css).not.toMatch(/[{;](border|padding|margin|width|height|font|stroke-width|transform|display|position):/)
  })

  it('stays short for a row of a long sentence', () => {
    const cells = Array.from({ length: 5000 }, (_, col) => ({ id: 'K', row: 0, col }))
    expect(litRules({ id: 'S', row: 0, col: 0 }, cells).length).toBeLessThan(40_000)
  })
})
