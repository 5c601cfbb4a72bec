import { describe, expect, it } from 'vitest'
import { READABLE } from '../../../src/figures/chain/stack'
import { stateBox } from '../../../src/figures/chain/boxes'
import { chainLayout, type ChainLayout, type Frame } from '../../../src/figures/chain/geometry'
import { plates } from '../../../src/figures/chain/plates'
import type { Box } from '../../../src/figures/geometry/grid-layout'
import { wallLettering } from '../../../src/figures/theme/lettering'

/** What a page of 1280 × 720, 1024 × 768, 1440 × 900 and 1920 × 1080 leaves to the drawing on a wall. */
const walls = [
  { width: 1248, height: 507, page: 720 },
  { width: 992, height: 546, page: 768 },
  { width: 1408, height: 650, page: 900 },
  { width: 1888, height: 801, page: 1080 },
] as const

const frames = walls.flatMap(({ width, height, page }) =>
  (['rnn', 'gru', 'lstm'] as const).flatMap(plate =>
    (['overview', 'cell'] as const).map(level => ({
      name: `${plate} ${level} ${width}×${height}`,
      page,
      frame: {
        ...{ width, height, plate: plates[plate], options: {}, level, length: 9, words: 9, focus: 5 },
        ...{ sizes: { input: 3, unit: 4, shown: 4 }, backward: false, strips: 0, folded: false, marked: false },
        lettering: wallLettering(height),
      } satisfies Frame,
    })),
  ),
)

/** A trained sentence as it opens: four chosen units beside long words, with answers below them, and a row of controls under the drawing. */
const openings = walls.flatMap(({ width, height, page }) =>
  (['rnn', 'gru', 'lstm'] as const).map(plate => {
    const left = plate === 'lstm' ? height : height - Math.round(page * 0.12)
    return {
      name: `${plate} ${width}×${left}`,
      page,
      frame: {
        ...{ width, height: left, plate: plates[plate], options: {}, strips: 0, folded: false, marked: false },
        ...{ level: plate === 'lstm' ? 'cell' : 'overview', length: 13, words: 13, focus: 12, backward: false },
        ...{ sizes: { input: 16, unit: 4, shown: 4 }, answers: true, named: true, lettering: wallLettering(left) },
      } satisfies Frame,
    }
  }),
)

const shifted = (box: Box, by: number): Box => ({ ...box, x: box.x + by })

const boxesOf = (layout: ChainLayout, { plate }: Frame): readonly (readonly [string, Box])[] => [
  ...layout.boundaries.flatMap(({ index, x }) =>
    plate.states.map(state => [`${state.key} ${index}`, stateBox(state, layout, x)] as const),
  ),
  ...layout.columns.flatMap(column => [
    [`chip ${column.time}`, shifted(column.chip, column.x)] as const,
    ...column.laid.placed.map(({ part, box }) => [`${part.id} ${column.time}`, shifted(box, column.x)] as const),
    ...[...column.laid.lids].map(([id, box]) => [`lid of ${id}`, shifted(box, column.x)] as const),
  ]),
]

const meet = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 0.01 && b.x + b.width > a.x + 0.01 && a.y + a.height > b.y + 0.01 && b.y + b.height > a.y + 0.01

describe.each(frames)('on a wall, $name', ({ frame, page }) => {
  const layout = chainLayout(frame)
  const boxes = boxesOf(layout, frame)

  it('lets nothing cover anything, and nothing stand outside', () => {
    const covered = boxes.flatMap(([a, one], k) =>
      boxes.slice(k + 1).flatMap(([b, other]) => (meet(one, other) ? [`${a} on ${b}`] : [])),
    )
    const outside = boxes.filter(
      ([, { x, y, width, height }]) => x < 0 || y < 0 || x + width > frame.width || y + height > frame.height,
    )
    expect(covered).toEqual([])
    expect(outside.map(([id]) => id)).toEqual([])
  })

  it('draws cells that hold their numbers at a fiftieth of the page or more', () => {
    expect((layout.bands.size * 0.414) / page).toBeGreaterThanOrEqual(0.02)
  })

  it('shows the words around the one in focus rather than all of them in small', () => {
    expect(layout.columns.some(({ time }) => time === frame.focus)).toBe(true)
    expect(layout.before + layout.columns.length + layout.after).toBe(9)
  })

  it('has no margin for pictures of the weights, whose letters stand above the words', () => {
    expect(layout.weights).toBeUndefined()
    expect(layout.bands.margin.y).toBeGreaterThan(0)
  })
})

describe.each(openings)('a trained sentence on a wall, $name', ({ frame, page }) => {
  const layout = chainLayout(frame)

  it('has numbers in its states', () => {
    expect(layout.bands.size).toBeGreaterThanOrEqual(READABLE)
    expect((layout.bands.size * 0.414) / page).toBeGreaterThanOrEqual(0.0155)
  })

  it('keeps its answers below the names of the states', () => {
    expect(layout.answers?.y).toBeGreaterThanOrEqual(layout.bands.bottom)
  })

  it('has air around the letters of its chips', () => {
    expect(layout.bands.chip.height).toBeGreaterThanOrEqual(1.5 * 15 * frame.lettering)
  })
})
