import { describe, expect, it } from 'vitest'
import { arcLayout } from '../../../src/figures/attention/arc-geometry'
import { overviewLayout } from '../../../src/figures/attention/geometry'
import { bundle } from '../../../src/figures/attention/ribbon-path'
import { collisions, outside } from './support/boxes'

const widths = [320, 390, 600, 719, 720, 1024, 1440, 1920, 3840]
const counts = [1, 2, 4, 8, 12, 16]
const frames = widths.flatMap(width =>
  counts.map(count => ({ width, count, height: width < 600 ? 520 : Math.round(width * 0.42) })),
)

const layoutOf = ({ width, height, count }: (typeof frames)[number]) =>
  overviewLayout({ width, height, count, places: count, widest: 60 })

describe('overviewLayout', () => {
  it.each(frames)('keeps arc, matrix and row apart and inside: $count words at $width px', frame => {
    const { arc, matrix, flow, height } = layoutOf(frame)
    expect(collisions({ arc, matrix, flow })).toEqual([])
    expect(outside({ arc, matrix, flow }, frame.width, height)).toEqual([])
  })

  it('never gives less height than it was given', () => {
    for (const frame of frames) expect(layoutOf(frame).height).toBeGreaterThanOrEqual(frame.height - 0.5)
  })

  it('puts the parts side by side from 720 px on and in one column below', () => {
    for (const frame of frames) expect(layoutOf(frame).kind).toBe(frame.width >= 720 ? 'beside' : 'stacked')
  })
})

describe('arcLayout', () => {
  it.each(frames)('keeps asker and chips apart and inside: $count words at $width px', frame => {
    const { arc: box, height } = layoutOf(frame)
    for (const asker of [0, frame.count - 1]) {
      const { asker: tag, chips } = arcLayout(box, frame.count, false, asker)
      const boxes = { asker: tag, ...Object.fromEntries(chips.map((chip, k) => [`chip ${k}`, chip])) }
      expect(collisions(boxes)).toEqual([])
      expect(outside(boxes, frame.width, height)).toEqual([])
    }
  })

  it.each(frames)('ends every ribbon in the middle of a side of its chip: $count words at $width px', frame => {
    const layout = arcLayout(layoutOf(frame).arc, frame.count, false, 0)
    layout.chips.forEach((chip, k) => {
      const { end, path } = layout.ribbon(k, 0)
      const side = layout.across
        ? { x: chip.x + chip.width / 2, y: chip.y }
        : { x: chip.x, y: chip.y + chip.height / 2 }
      expect(end).toEqual(side)
      expect(path).toMatch(/^M[-\d.]+,[-\d.]+C[-\d., ]+$/)
    })
  })

  it('starts ribbons on the edge of the asker', () => {
    const layout = arcLayout({ x: 0, y: 0, width: 600, height: 400 }, 4, false, 3)
    const start = /^M([-\d.]+),([-\d.]+)/.exec(layout.ribbon(0, -10).path)
    expect(Number(start?.[1])).toBeCloseTo(layout.asker.x + layout.asker.width / 2 - 10, 1)
    expect(Number(start?.[2])).toBeCloseTo(layout.asker.y + layout.asker.height, 1)
  })

  it('keeps a place behind the last key for those that are left out', () => {
    const { rest, chips } = arcLayout({ x: 0, y: 0, width: 600, height: 400 }, 11, true, 3)
    expect(rest && chips[10] && rest.y > chips[10].y).toBe(true)
  })
})

describe('bundle', () => {
  it('fills the asker’s edge exactly with shares of 1', () => {
    const parts = bundle([0.25, 0.5, 0.25], 80)
    expect(parts.map(part => part.thickness)).toEqual([20, 40, 20])
    expect(parts.map(part => part.offset)).toEqual([-30, 0, 30])
  })

  it('leaves the edge visibly unfilled when shares add up to less', () => {
    const [only] = bundle([0.5, 0], 80)
    expect(only).toEqual({ offset: 0, thickness: 40 })
  })
})
