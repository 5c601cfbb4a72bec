import { describe, expect, it } from 'vitest'
import { tableLayout } from '../../../src/figures/attention/table-geometry'
import { NUMBERED_CELL } from '../../../src/figures/attention/table-layout'
import type { Box } from '../../../src/figures/geometry/grid-layout'
import { collisions, outside } from './support/boxes'

const widths = [320, 390, 600, 720, 1024, 1440, 1920, 3840]
const counts = [1, 2, 4, 8, 16]
const sizes = [1, 4, 64]
const frames = widths.flatMap(width =>
  counts.flatMap(places => sizes.map(size => ({ width, height: width < 600 ? 520 : 612, places, size }))),
)

const layoutOf = ({ width, height, places, size }: (typeof frames)[number]) =>
  tableLayout({ width, height, places, keySize: size, valueSize: size, stages: 5, widest: 56 })

const span = (count: number) => Array.from({ length: count }, (_, k) => k)

describe('tableLayout', () => {
  it.each(frames)('overlaps nothing and stays inside: $places keys of size $size at $width px', frame => {
    const layout = layoutOf(frame)
    const named: readonly (readonly [string, Box])[] = [
      ...span(layout.keys.slots).map(slot => [`question ${slot}`, layout.question(slot)] as const),
      ...span(layout.values.slots).map(slot => [`output ${slot}`, layout.output(slot)] as const),
      ...span(frame.places).flatMap(k => [
        [`chip ${k}`, layout.chip(k)] as const,
        [`bar ${k}`, layout.bar(k)] as const,
        ...span(layout.keys.slots).map(slot => [`address ${k} ${slot}`, layout.address(k, slot)] as const),
        ...span(layout.values.slots).map(slot => [`content ${k} ${slot}`, layout.content(k, slot)] as const),
        ...span(5).map(stage => [`stage ${stage} ${k}`, layout.stage(stage, k)] as const),
      ]),
    ]
    const boxes = Object.fromEntries(named)
    expect(collisions(boxes)).toEqual([])
    expect(outside(boxes, layout.width, layout.height)).toEqual([])
  })

  it.each(frames)('keeps everything about one key on one line: $places keys of size $size at $width px', frame => {
    const layout = layoutOf(frame)
    const middle = (box: { x: number; y: number; width: number; height: number }) =>
      layout.across ? box.x + box.width / 2 : box.y + box.height / 2
    for (const k of span(frame.places)) {
      const line = middle(layout.chip(k))
      for (const stage of span(5)) expect(middle(layout.stage(stage, k))).toBeCloseTo(line, 6)
      expect(middle(layout.content(k, 0)) - middle(layout.bar(k))).toBeCloseTo(
        layout.across && layout.rowVectors ? (-(layout.values.slots - 1) / 2) * layout.content(k, 0).width : 0,
        6,
      )
    }
  })

  it('draws exact squares of one size for the numbers of all stages', () => {
    for (const frame of frames) {
      const layout = layoutOf(frame)
      const first = layout.stage(0, 0)
      for (const stage of span(5)) {
        const { width, height } = layout.stage(stage, 0)
        expect([width, height]).toEqual([first.width, first.width])
      }
    }
  })

  it('lets keys run down the page on phones, and across it where numbers would otherwise be too small', () => {
    for (const frame of frames) expect(layoutOf(frame).across && frame.width < 720).toBe(false)
    for (const frame of frames.filter(({ width }) => width >= 1440)) {
      const { across, question } = layoutOf(frame)
      expect(across || question(0).width >= NUMBERED_CELL, `${frame.places} keys at ${frame.width}`).toBe(true)
    }
  })

  it('prints every number of a short sentence on a desk, a laptop and a wall', () => {
    for (const [width, height] of [
      [1055, 580],
      [895, 425],
      [917, 371],
    ] as const) {
      const layout = tableLayout({ width, height, places: 4, keySize: 4, valueSize: 4, stages: 5, widest: 56 })
      expect(layout.height, `${width} × ${height}`).toBeLessThanOrEqual(height)
      expect(layout.question(0).width, `${width} × ${height}`).toBeGreaterThanOrEqual(NUMBERED_CELL)
      expect(layout.content(0, 0).width, `${width} × ${height}`).toBeGreaterThanOrEqual(NUMBERED_CELL)
    }
  })

  it('shows the first components and the last one of vectors that are too long', () => {
    const { keys } = layoutOf({ width: 1440, height: 612, places: 4, size: 64 })
    expect(keys.at[0]).toBe(0)
    expect(keys.at.at(-1)).toBe(63)
    expect(keys.at.filter(at => at === undefined)).toHaveLength(1)
    expect(keys.left).toBe(64 - (keys.slots - 1))
  })

  it('gives a slice the part of its content that the weight is', () => {
    const layout = layoutOf({ width: 1440, height: 612, places: 4, size: 4 })
    const content = layout.content(1, 2)
    const slice = layout.slice(1, 2, 0.25)
    expect(slice.width * slice.height).toBeCloseTo(content.width * content.height * 0.25, 6)
    expect(slice.x).toBe(content.x)
  })
})
