import { clamp } from '../geometry/clamp'
import type { Box } from '../geometry/grid-layout'
import { chooseComponents } from './components'
import { LEAST_CELL, square, type TableLayout, type TableNeeds } from './table-layout'

const MARGIN = 12
const ROW_GAP = 12
const HEAD = 28
const LARGEST_CELL = 60
/** In two bands the picture is higher than a phone anyway, so that numbers come first. */
const LEAST_APART = 36

/** Narrower pages scroll sideways rather than lose the numbers. */
const NARROWEST = 444
/** From this size of cells on, everything about a key stands in one line. */
const LEAST_TOGETHER = 28

/** Keys down the page, for phones: addresses and scores in one band, weights and contents in a second one below it. */
export function downTable({
  width: given,
  height,
  places,
  keySize,
  valueSize,
  stages,
  widest,
}: TableNeeds): TableLayout {
  const width = Math.max(given, NARROWEST)
  const inner = width - 2 * MARGIN
  const chipWidth = clamp(widest + 4, 44, width < 480 ? 56 : 96)
  const barWidth = clamp(inner * 0.1, 32, 160)
  const lead = chipWidth + 16
  const [keys, values] = chooseComponents(
    keySize,
    valueSize,
    Math.max(8, Math.floor((inner - lead) / LEAST_CELL) - stages),
  )
  const first = lead + 8 + stages * 3
  const second = chipWidth + 8 + barWidth + 12 + 12 + 8
  const together = (inner - first - barWidth - 44) / (keys.slots + stages + 2 * values.slots)
  const single = together >= LEAST_TOGETHER
  const apart = Math.min((inner - first) / (keys.slots + stages), (inner - second) / (2 * values.slots))
  const bands = single ? 1 : 2
  const beside = 2 * MARGIN + bands * HEAD + 32 + (bands - 1) * 28 + bands * places * ROW_GAP
  const byHeight = (height - beside) / (bands * places + 2)
  const size = Math.floor(
    clamp(Math.min(single ? together : apart, Math.max(byHeight, single ? 28 : LEAST_APART)), 18, LARGEST_CELL),
  )
  const pitch = size + ROW_GAP
  const tall = 2 * MARGIN + 2 * size + 32 + (bands - 1) * 28 + bands * (HEAD + places * pitch)
  const start = MARGIN + (single ? Math.max(0, Math.floor((height - tall) / 2)) : 0)
  const top = start + size + 16 + HEAD
  const address = MARGIN + lead
  const stageAt = (k: number) => address + keys.slots * size + 8 + k * (size + 3)
  const below = single ? top : top + places * pitch + 28 + HEAD
  const bars = single ? stageAt(stages) + 16 : MARGIN + chipWidth + 8
  const contents = bars + barWidth + 12
  const slices = contents + values.slots * size + 12
  const outputs = below + places * pitch + 16
  const natural = outputs + size + start
  const row = (k: number, from: number) => from + pitch * k
  const head = (x: number, y: number, w: number): Box => ({ x, y: y - HEAD, width: w, height: HEAD - 6 })
  const stripe = (y: number): Box => ({ x: MARGIN - 4, y: y - ROW_GAP / 2 + 1, width: inner + 8, height: pitch - 3 })
  return {
    across: false,
    rowVectors: true,
    width,
    height: Math.max(height, natural),
    keys,
    values,
    chip: k => ({ x: MARGIN, y: row(k, top), width: chipWidth, height: size }),
    question: slot => square(address + slot * size, start + 4, size),
    address: (k, slot) => square(address + slot * size, row(k, top), size),
    content: (k, slot) => square(contents + slot * size, row(k, below), size),
    output: slot => square(slices + slot * size, outputs, size),
    slice: (k, slot, share) => {
      const depth = size * clamp(share, 0, 1)
      return { x: slices + slot * size, y: row(k, below) + (size - depth) / 2, width: size, height: depth }
    },
    stage: (stage, k) => square(stageAt(stage), row(k, top), size),
    stageName: stage => head(stageAt(stage) - 2, top, size + 4),
    stageTotal: stage => ({ x: stageAt(stage) - 1, y: row(places, top), width: size + 2, height: 20 }),
    bar: k => ({ x: bars, y: row(k, below), width: barWidth, height: size }),
    names: {
      question: { x: MARGIN, y: start + 4, width: chipWidth, height: size },
      keys: head(address, top, keys.slots * size),
      bars: head(bars, below, barWidth),
      values: head(contents, below, values.slots * size),
      output: { x: contents, y: outputs, width: values.slots * size, height: size },
    },
    ...(single ? {} : { echo: (k: number) => ({ x: MARGIN, y: row(k, below), width: chipWidth, height: size }) }),
    stripes: k => (single ? [stripe(row(k, top))] : [stripe(row(k, top)), stripe(row(k, below))]),
  }
}
