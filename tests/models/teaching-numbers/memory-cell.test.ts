import { describe, expect, it } from 'vitest'
import type { Built } from '../../../src/models'
import { held, read } from '../support/held'
import { memory, memoryCell } from '../support/memory-cell'
import { expectPrinted, printed, SIX } from '../support/printed'

const all = (built: Built, ...ids: readonly string[]) => ids.map(id => read(built, id))

describe('a memory cell of one unit', () => {
  const peepholes = { ...memory, p_i: [0.1], p_f: [0.2], p_o: [0.3] }

  it('has the printed gates, cell and state', () => {
    expectPrinted(
      all(memoryCell(1), 'i.1', 'f.1', 'o.1', 'g.1', 'c.1', 'h.1'),
      [0.6681877722, 0.7502601056, 0.634135591, 0.7818063576, 1.272653554, 0.5418785124],
      1e-9,
    )
  })

  it('lets gates see the cell through peepholes, the output gate the new one', () => {
    expectPrinted(
      all(memoryCell(1, peepholes, { peephole: true }), 'i.1', 'f.1', 'c.1', 'o.1', 'h.1'),
      [0.6899744811, 0.7858349831, 1.325261419, 0.7206279192, 0.6255673077],
      1e-9,
    )
  })

  it('would open less if the output gate saw the old cell: .7006', () => {
    const blind = { ...peepholes, p_o: [0], b_o: [0.3 * 1] }
    expectPrinted(all(memoryCell(1, blind, { peephole: true }), 'o.1'), [0.7005671425], 1e-9)
  })

  it('forgets as much as it writes when its gates are coupled', () => {
    expectPrinted(all(memoryCell(1, memory, { gates: 'i=1-f' }), 'c.1', 'h.1'), [0.9455083428, 0.4678289779], 1e-9)
  })

  it('keeps all of the old cell without a forget gate', () => {
    const built = memoryCell(1, memory, { gates: 'no-forget' })
    expect(read(built, 'f.1')).toBe(1)
    expectPrinted(all(built, 'c.1'), [1 + 0.6681877722 * 0.7818063576], 1e-9)
  })

  it.each([
    [
      [0, 0, 1],
      [0, 0],
    ],
    [
      [1, 0, 1],
      [1, 0.7616],
    ],
    [
      [1, 1, 1],
      [1.7818, 0.9449],
    ],
    [
      [0, 1, 1],
      [0.7818, 0.6537],
    ],
    [
      [1, 1, 0],
      [1.7818, 0],
    ],
    [
      [1, 0, 0],
      [1, 0],
    ],
  ] as const)('with f, i, o held at %j has c, h = %j', ([f, i, o], expected) => {
    expectPrinted(all(held(memoryCell(1), { 'f.1': [f], 'i.1': [i], 'o.1': [o] }), 'c.1', 'h.1'), expected, printed(4))
  })

  it('hides a cell without forgetting it, and shows it a step later: 0, then .905148', () => {
    const built = memoryCell(2, { ...memory, 'c.0': [1.5] })
    held(built, { 'f.1': [1], 'i.1': [0], 'o.1': [0], 'f.2': [1], 'i.2': [0], 'o.2': [1] })
    expectPrinted(all(built, 'c.1', 'h.1', 'h.2'), [1.5, 0, 0.905148], SIX)
  })
})
