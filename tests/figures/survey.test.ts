import { describe, expect, it } from 'vitest'
import { survey, type Piece } from '../../src/figures/behaviours/survey'

/** An element of a page that is nowhere. */
interface Sketch extends Piece<Sketch> {
  readonly name: string
  readonly children: readonly Sketch[]
}

const measured: string[] = []

const element = (name: string, id: string | null, side: number, ...children: readonly Sketch[]): Sketch => ({
  name,
  tagName: name.startsWith('style') ? 'STYLE' : 'g',
  children,
  getAttribute: asked => (asked === 'data-value' ? id : null),
  getBoundingClientRect: () => {
    measured.push(name)
    return { x: 0, y: 0, width: side, height: side }
  },
})

const cell = element('cell', 'h.1', 4)
const nested = element('nested', 'f.1', 6)
const matrix = element('matrix', 'h.1', 20, cell, nested, element('ring', null, 4))
const small = element('valve', 'c.1', 3)
const large = element('belt', 'c.1', 9)
const lone = element('wires', null, 50, element('wire', null, 50))
const page = element(
  'page',
  null,
  100,
  element('style', null, 0),
  element('column', null, 40, matrix, element('title', null, 5), element('group', null, 30, small, large)),
  lone,
)

describe('a survey of a picture', () => {
  const { marks, scenery } = survey(page)

  it('finds one mark a value, the largest', () => {
    expect([...marks.keys()].sort()).toEqual(['c.1', 'f.1', 'h.1'])
    expect(marks.get('h.1')?.element).toBe(matrix)
    expect(marks.get('c.1')?.element).toBe(large)
    expect(marks.get('c.1')?.place.width).toBe(9)
  })

  it('knows which marks move along with another one', () => {
    expect(marks.get('f.1')?.inside).toBe(true)
    expect(marks.get('h.1')?.inside).toBe(false)
    expect(marks.get('c.1')?.inside).toBe(false)
  })

  it('measures no cell of a matrix that it has measured', () => {
    expect(measured).not.toContain('cell')
    expect(measured).toContain('nested')
  })

  it('takes everything else as the largest pieces that hold no value, styles left out', () => {
    expect(scenery.map(({ name }) => name)).toEqual(['title', 'wires'])
  })

  it('of a picture without values is its scenery', () => {
    const empty = survey(element('page', null, 1, element('style', null, 0), lone))
    expect(empty.marks.size).toBe(0)
    expect(empty.scenery).toEqual([lone])
  })
})
