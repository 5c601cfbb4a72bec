import { describe, expect, it } from 'vitest'
import { flowLayout, largeLayout } from '../../../src/figures/attention/flow-geometry'
import { overviewLayout } from '../../../src/figures/attention/geometry'
import { scene } from '../../../src/figures/attention/scene'
import { collisions, outside } from './support/boxes'
import { sceneOf, words } from './support/scenes'

const boxOf = ({ x, y, rows, cols, size }: { x: number; y: number; rows: number; cols: number; size: number }) => ({
  x,
  y,
  width: cols * size,
  height: rows * size,
})

const widths = [320, 390, 720, 1024, 1440, 1920, 3840]
const counts = [1, 2, 4, 8, 16, 48]
const steps = ['project', 'score', 'share', 'weigh', 'sum']

describe('scene', () => {
  it.each(counts)('overlaps no two matrices at any width and step: %i words', count => {
    for (const step of steps) {
      const { snapshot, reading, progress } = sceneOf(words(count), {}, step)
      for (const width of widths) {
        const height = width < 600 ? 560 : 612
        const layout = overviewLayout({ width, height, count, places: Math.min(count, 12), widest: 60 })
        const items = scene(snapshot, reading, progress, layout)
        const boxes = Object.fromEntries(items.map(({ id, place }) => [id, boxOf(place)]))
        expect(collisions(boxes)).toEqual([])
        expect(outside(boxes, width, layout.height)).toEqual([])
      }
    }
  })

  it('keeps every matrix in the picture at every step, so that none is made anew', () => {
    const ids = steps.map(step => {
      const { snapshot, reading, progress } = sceneOf(words(4), {}, step)
      const layout = overviewLayout({ width: 1440, height: 612, count: 4, places: 4, widest: 60 })
      return scene(snapshot, reading, progress, layout).map(({ id, home }) => [id, home.x, home.y])
    })
    for (const others of ids) expect(others).toEqual(ids[0])
  })

  it('writes the product in the order in which it is multiplied', () => {
    const order = (tokens: string) => {
      const { snapshot, reading, progress } = sceneOf(words(4), { tokens }, 'weigh')
      const layout = overviewLayout({ width: 1440, height: 612, count: 4, places: 4, widest: 60 })
      const large = scene(snapshot, reading, progress, layout).filter(item => item.large)
      return [...large].sort((a, b) => a.place.x - b.place.x).map(item => item.id)
    }
    expect(order('rows')).toEqual(['A', 'V', 'O'])
    expect(order('columns')).toEqual(['V', 'A', 'O'])
  })
})

describe('flowLayout', () => {
  it('draws all small matrices at one cell size on one centre line', () => {
    const box = { x: 0, y: 0, width: 900, height: 120 }
    const placed = flowLayout(box, [
      { id: 'X', rows: 4, cols: 2 },
      { id: 'S', rows: 6, cols: 6 },
    ])
    expect(new Set(placed.map(item => item.size)).size).toBe(1)
    expect(new Set(placed.map(item => item.y + (item.rows * item.size) / 2)).size).toBe(1)
  })
})

describe('largeLayout', () => {
  it('never exceeds the largest cell', () => {
    const around = { left: 0, right: 0, above: 0, below: 0, between: 0, cap: 50 }
    const [only] = largeLayout({ x: 0, y: 0, width: 900, height: 900 }, [{ id: 'A', rows: 2, cols: 2 }], around)
    expect(only?.size).toBe(50)
  })
})
