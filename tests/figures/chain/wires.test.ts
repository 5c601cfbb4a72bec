import { describe, expect, it } from 'vitest'
import type { Options, PlateId } from '../../../src/figures/chain/drawing'
import { chainLayout, type LaidColumn } from '../../../src/figures/chain/geometry'
import { stateBox } from '../../../src/figures/chain/boxes'
import { plates } from '../../../src/figures/chain/plates'
import type { Box } from '../../../src/figures/geometry/grid-layout'
import type { Point } from '../../../src/figures/geometry/path'

const open = (plate: PlateId, options: Options, width = 1440, height = 560, backward = false) => {
  const layout = chainLayout({
    ...{ width, height, plate: plates[plate], options, level: 'cell', length: 4, focus: 2, backward, strips: 0 },
    ...{ words: 4, folded: false, marked: false },
    sizes: { input: 3, unit: 4, shown: 4 },
  })
  const column = layout.columns.find(c => c.open)
  if (!column) throw new Error('no open column')
  return { layout, column }
}

const every: readonly (readonly [PlateId, Options])[] = [
  ['rnn', {}],
  ['gru', { reset: 'before' }],
  ['gru', { reset: 'after', update: 'write' }],
  ['lstm', {}],
  ['lstm', { peephole: true }],
  ['lstm', { gates: 'i=1-f' }],
  ['lstm', { gates: 'f=1-i' }],
  ['lstm', { gates: 'no-forget' }],
]

const boxOf = (column: LaidColumn, id: string): Box | undefined =>
  column.laid.placed.find(({ part }) => part.id === id)?.box ?? column.laid.lids.get(id.replace('-lid', ''))

const touches = ({ x, y, width, height }: Box, p: Point): boolean =>
  p.x > x - 0.01 && p.x < x + width + 0.01 && p.y > y - 0.01 && p.y < y + height + 0.01

const inside = ({ x, y, width, height }: Box, p: Point): boolean =>
  p.x > x + 1 && p.x < x + width - 1 && p.y > y + 1 && p.y < y + height - 1

/** Points along a polyline, close enough together that no box slips between two of them. */
const walk = (points: readonly Point[]): readonly Point[] =>
  points.slice(1).flatMap((to, k) => {
    const from = points[k] ?? to
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2) + 1
    return Array.from({ length: count }, (_, j) => ({
      x: from.x + ((to.x - from.x) * j) / count,
      y: from.y + ((to.y - from.y) * j) / count,
    }))
  })

const screens = [
  [390, 520],
  [1024, 480],
  [1440, 560],
  [3840, 1500],
] as const

describe('the wires of an open cell', () => {
  it('begin and end on the boxes that they join', () => {
    for (const [plate, options] of every) {
      for (const [width, height] of screens) {
        for (const backward of [false, true]) {
          const { layout, column } = open(plate, options, width, height, backward)
          const [incoming, outgoing] = backward ? [column.width, 0] : [0, column.width]
          const endBox = (id: string): Box | undefined => {
            const state = plates[plate].states.find(({ key }) => id === `${key}-in` || id === `${key}-out`)
            if (state) return stateBox(state, layout, id.endsWith('-in') ? incoming : outgoing)
            return id === 'chip' ? column.chip : boxOf(column, id)
          }
          for (const { line, points } of column.laid.routed) {
            const ends = [
              [line.from, points[0]],
              [line.to, points.at(-1)],
            ] as const
            for (const [anchor, point] of ends) {
              if (!('part' in anchor)) continue
              const box = endBox(anchor.part)
              expect(box && point && touches(box, point), `${plate} ${line.id} at ${anchor.part}`).toBe(true)
            }
          }
        }
      }
    }
  })

  it('run along the axes and pass through no vector', () => {
    for (const [plate, options] of every) {
      for (const [width, height] of screens) {
        const { column } = open(plate, options, width, height)
        const vectors = column.laid.placed.filter(
          ({ part }) => part.kind === 'vector' || part.kind === 'inner' || part.kind === 'valve',
        )
        for (const { line, points } of column.laid.routed) {
          points.slice(1).forEach((to, k) => {
            const from = points[k] ?? to
            expect(
              Math.abs(to.x - from.x) < 0.01 || Math.abs(to.y - from.y) < 0.01,
              `${plate} ${line.id} is slanted`,
            ).toBe(true)
          })
          for (const { part, box } of vectors) {
            expect(
              walk(points).some(p => inside(box, p)),
              `${plate} ${width} ${line.id} through ${part.id}`,
            ).toBe(false)
          }
        }
      }
    }
  })

  it('name ends that exist and values that the model makes', () => {
    const made: Readonly<Record<PlateId, readonly string[]>> = {
      rnn: ['x', 'p', 'q', 'a', 'h'],
      gru: ['x', 'r', 'z', 'm', 'n', 's', 'h'],
      lstm: ['x', 'f', 'i', 'g', 'k', 'c', 'o', 'h'],
    }
    for (const [plate, options] of every) {
      for (const drawing of [plates[plate].sketch(options), plates[plate].circuit(options, true)]) {
        const ids = drawing.lines.map(line => line.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const line of drawing.lines) {
          expect(line.feeds.length, `${plate} ${line.id}`).toBeGreaterThan(0)
          for (const key of [...line.feeds, line.carries]) expect(made[plate]).toContain(key)
        }
      }
    }
  })
})

describe('reading an open cell', () => {
  it('goes from left to right in the order of the steps', () => {
    const order: Readonly<Record<PlateId, readonly string[]>> = {
      rnn: ['x', 'p', 'plus', 'a', 'curve'],
      gru: ['x', 'r', 'z', 'm', 'n', 'mixer'],
      lstm: ['x', 'f', 'i', 'g', 'join', 'o', 'o-valve'],
    }
    for (const [plate, options] of every) {
      for (const [width, height] of screens) {
        const { column } = open(plate, options, width, height)
        const places = order[plate].map(id => boxOf(column, id)?.x ?? NaN)
        expect(places, `${plate} ${width}`).toEqual([...places].sort((a, b) => a - b))
      }
    }
  })

  it('goes from right to left when time is read backwards', () => {
    const { column } = open('lstm', {}, 1440, 560, true)
    const places = ['x', 'f', 'i', 'g', 'o'].map(id => boxOf(column, id)?.x ?? NaN)
    expect(places).toEqual([...places].sort((a, b) => b - a))
  })
})
