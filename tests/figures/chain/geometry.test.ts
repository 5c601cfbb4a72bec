import { describe, expect, it } from 'vitest'
import { chainLayout, type ChainLayout, type Frame } from '../../../src/figures/chain/geometry'
import type { Options, PlateId } from '../../../src/figures/chain/drawing'
import { stateBox } from '../../../src/figures/chain/boxes'
import { loopReach } from '../../../src/figures/chain/marks'
import { plates } from '../../../src/figures/chain/plates'
import type { Box } from '../../../src/figures/geometry/grid-layout'

const variants: Readonly<Record<PlateId, readonly Options[]>> = {
  rnn: [{}, { biases: 'none', squash: 'relu' }],
  gru: [
    { update: 'keep', reset: 'before' },
    { update: 'write', reset: 'after' },
  ],
  lstm: [{ gates: 'separate' }, { gates: 'i=1-f' }, { gates: 'f=1-i', peephole: true }, { gates: 'no-forget' }],
}
const plateIds = ['rnn', 'gru', 'lstm'] as const
const levels = ['overview', 'cell'] as const
const screens = [
  { width: 320, height: 420 },
  { width: 390, height: 520 },
  { width: 1024, height: 480 },
  { width: 1440, height: 560 },
  { width: 1920, height: 760 },
  { width: 3840, height: 1500 },
] as const

interface Case {
  readonly name: string
  readonly frame: Frame
}

/** Ways to draw the same positions: as they are, with one in four of them padding, marked, and folded into one cell. */
const views = [
  { view: '', padding: 0, folded: false, marked: false },
  { view: 'marked', padding: 0.25, folded: false, marked: true },
  { view: 'folded', padding: 0, folded: true, marked: false },
] as const

const cases: readonly Case[] = plateIds.flatMap(id =>
  variants[id].flatMap(options =>
    levels.flatMap(level =>
      screens.flatMap(({ width, height }) =>
        [1, 4, 9, 300].flatMap(length =>
          [1, 4, 8].flatMap(units =>
            [false, true].flatMap(backward =>
              views.slice(0, level === 'cell' ? 1 : 3).map(({ view, padding, folded, marked }) => ({
                name: `${id} ${JSON.stringify(options)} ${level} ${width}×${height} T=${length} H=${units}${backward ? ' backward' : ''} ${view}`,
                frame: {
                  ...{
                    width,
                    height,
                    plate: plates[id],
                    options,
                    level,
                    length,
                    focus: Math.ceil(length / 2),
                    backward,
                  },
                  ...{ words: length - Math.floor(length * padding), folded, marked },
                  sizes: { input: 3, unit: units, shown: units },
                  strips: backward ? 1 : 0,
                },
              })),
            ),
          ),
        ),
      ),
    ),
  ),
)

const shifted = (box: Box, by: number): Box => ({ ...box, x: box.x + by })

function standing(layout: ChainLayout, frame: Frame): readonly { readonly id: string; readonly box: Box }[] {
  const states = layout.boundaries
    .filter(({ hidden }) => !hidden)
    .flatMap(({ index, x }) =>
      frame.plate.states.map(state => ({ id: `${state.key}.${index}`, box: stateBox(state, layout, x) })),
    )
  const inside = layout.columns
    .filter(({ hidden }) => !hidden)
    .flatMap(column => [
      { id: `chip.${column.time}`, box: shifted(column.chip, column.x) },
      ...column.laid.placed.map(({ part, box }) => ({ id: `${part.id}.${column.time}`, box: shifted(box, column.x) })),
      ...[...column.laid.lids].map(([id, box]) => ({ id: `${id} lid.${column.time}`, box: shifted(box, column.x) })),
    ])
  return [...states, ...inside]
}

const SLACK = 0.01

const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + SLACK &&
  b.x + b.width > a.x + SLACK &&
  a.y + a.height > b.y + SLACK &&
  b.y + b.height > a.y + SLACK

function collisions(layout: ChainLayout, frame: Frame): readonly string[] {
  const all = standing(layout, frame)
  return all.flatMap((a, k) => all.slice(k + 1).flatMap(b => (overlap(a.box, b.box) ? [`${a.id} on ${b.id}`] : [])))
}

const layouts = cases.map(({ name, frame }) => ({ name, frame, layout: chainLayout(frame) }))

const failures = (check: (layout: ChainLayout, frame: Frame) => readonly string[]): readonly string[] =>
  layouts.flatMap(({ name, frame, layout }) => check(layout, frame).map(what => `${name}: ${what}`)).slice(0, 12)

describe('the layout of a chain', () => {
  it('lets no two boxes overlap on any screen, for any length, size and variant', () => {
    expect(failures(collisions)).toEqual([])
  })

  it('keeps every box inside the picture', () => {
    const outside = (layout: ChainLayout, frame: Frame) =>
      standing(layout, frame)
        .filter(
          ({ box: { x, y, width, height } }) => x < 0 || x + width > frame.width || y < 0 || y + height > frame.height,
        )
        .map(({ id }) => id)
    expect(failures(outside)).toEqual([])
  })

  it('heads every column with its chip, centred over the vector of its word', () => {
    const astray = (layout: ChainLayout) =>
      layout.columns.flatMap(({ time, width, chip, laid }) => {
        const word = laid.placed.find(({ part }) => part.id === 'x')?.box
        const middle = chip.x + chip.width / 2
        const inside = chip.x >= 0 && chip.x + chip.width <= width
        return inside && (!word || Math.abs(middle - word.x - word.width / 2) < SLACK) ? [] : [`chip ${time}`]
      })
    expect(failures(astray)).toEqual([])
  })

  it('draws every boundary where one column ends and the next begins', () => {
    const torn = ({ columns, boundaries }: ChainLayout, { folded }: Frame) =>
      (folded ? [] : columns).flatMap(({ time, x, width }, k) => {
        const [left, right] = [boundaries[k], boundaries[k + 1]]
        const sound = left?.index === time - 1 && right?.index === time && Math.abs(right.x - x - width) < SLACK
        return sound && Math.abs(left.x - x) < SLACK ? [] : [`column ${time}`]
      })
    expect(failures(torn)).toEqual([])
  })

  it('shows at most 16 positions, always the one in focus, and counts those left out', () => {
    const lost = ({ columns, before, after }: ChainLayout, { length, focus, folded }: Frame) =>
      columns.length <= 16 &&
      columns.some(c => c.time === focus && !c.hidden) &&
      (folded ? before + after === 0 : before + columns.length + after === length)
        ? []
        : [`${before} + ${columns.length} + ${after}`]
    expect(failures(lost)).toEqual([])
  })

  it('opens the focused column alone on a phone and wide beside slivers on a desk', () => {
    const frame = cases.find(({ name }) => name.startsWith('lstm') && name.includes('cell 1440×560 T=9 H=4'))?.frame
    if (!frame) throw new Error('no such case')
    const desk = chainLayout(frame)
    const share = (desk.columns.find(c => c.open)?.width ?? 0) / desk.span.width
    expect(share).toBeGreaterThanOrEqual(0.75)
    expect(desk.columns.length).toBeGreaterThan(2)
    expect(chainLayout({ ...frame, width: 390 }).columns.map(c => c.time)).toEqual([frame.focus])
  })

  it('uses cells of at least 24 px with four units on a phone, and of 30 px on a desk', () => {
    for (const { frame } of cases.filter(({ name }) => name.includes('cell') && name.includes('T=4 H=4'))) {
      const { size } = chainLayout(frame).bands
      expect(size, `${frame.width}×${frame.height}`).toBeGreaterThanOrEqual(
        frame.width < 390 ? 18 : frame.width < 1024 ? 24 : 30,
      )
    }
  })

  it('shrinks or folds long vectors until they fit', () => {
    for (const units of [16, 24, 32, 64]) {
      for (const plate of plateIds) {
        const layout = chainLayout({
          ...{ width: 1440, height: 560, plate: plates[plate], options: {}, level: 'cell', length: 4, focus: 2 },
          ...{ sizes: { input: 8, unit: units, shown: units }, backward: false, strips: 0 },
          ...{ words: 4, folded: false, marked: false },
        })
        expect(layout.bands.bottom, `${plate} H=${units}`).toBeLessThanOrEqual(560)
        expect(layout.bands.size).toBeGreaterThanOrEqual(5)
      }
    }
  })

  it('folds every column to one place, where only the one in focus and its two states are seen', () => {
    for (const { name, frame, layout } of layouts.filter(({ frame }) => frame.folded)) {
      const { columns, boundaries } = layout
      expect(new Set(columns.map(({ x }) => x)).size, name).toBe(1)
      expect(columns.filter(({ hidden }) => !hidden).map(({ time }) => time)).toEqual([frame.focus])
      expect(boundaries.filter(({ hidden }) => !hidden).map(({ index }) => index)).toEqual([
        frame.focus - 1,
        frame.focus,
      ])
    }
  })

  it('leaves room in the picture for the loops of a folded chain, and for its marks', () => {
    for (const { name, frame, layout } of layouts.filter(({ frame }) => frame.folded || frame.marked)) {
      const { bands, span } = layout
      expect(bands.bottom, name).toBeLessThanOrEqual(frame.height + SLACK)
      if (!frame.folded) continue
      const reach = Math.max(
        ...frame.plate.states.map((state, k) => stateBox(state, layout, 0).width / 2 + loopReach(bands, k).beside),
      )
      expect(span.x - reach, name).toBeGreaterThanOrEqual(0)
      expect(span.x + span.width + reach, name).toBeLessThanOrEqual(layout.weights?.x ?? frame.width)
    }
  })

  it('draws nothing but the way through at padding', () => {
    const busy = ({ columns }: ChainLayout, { words }: Frame) =>
      columns.flatMap(({ time, laid }) => (time > words && laid.placed.length > 0 ? [`column ${time}`] : []))
    expect(failures(busy)).toEqual([])
  })
})
