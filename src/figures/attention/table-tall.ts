import { clamp } from '../geometry/clamp'
import type { Box } from '../geometry/grid-layout'
import { chooseComponents } from './components'
import { CHIP_DEPTH, LEAST_CELL, NUMBERED_CELL, square, type TableLayout, type TableNeeds } from './table-layout'

const ENDS = 96
const LARGEST_CELL = 48

/** Vectors as columns under their keys, for more or longer vectors than fit side by side. */
export function tallTable({ width, height, places, keySize, valueSize, stages }: TableNeeds): TableLayout | undefined {
  const labels = width < 1100 ? 88 : 128
  const margin = width < 1400 ? 16 : 24
  const room = width - 2 * margin - labels - 2 * ENDS
  const least = 2 * LEAST_CELL + 12
  if (width < 720 || room / places < least) return undefined
  const pitch = Math.min(room / places, 160)
  const barDepth = clamp(Math.round(height * 0.07), 24, 64)
  const fixed = 2 * margin + CHIP_DEPTH + 20 + 28 + stages * 4 + 4 + barDepth + 28
  const free = height - fixed
  const [keys, values] = chooseComponents(keySize, valueSize, Math.floor((free - stages * 36) / LEAST_CELL))
  const slots = keys.slots + values.slots
  const even = free / (slots + stages)
  // Numbers of the stages are read one by one, fills of the vectors at a glance: when both cannot be large, the numbers are.
  const size = Math.floor(
    clamp(
      Math.max(even, Math.min(38, (free - slots * LEAST_CELL) / stages)),
      NUMBERED_CELL,
      Math.min(LARGEST_CELL, pitch - 16),
    ),
  )
  const cell = Math.floor(clamp((free - stages * size) / slots, LEAST_CELL, Math.min(size, (pitch - 12) / 2)))
  const left = (width - labels - 2 * ENDS - pitch * places) / 2 + labels
  const start = left + ENDS
  const end = start + pitch * places
  const address = CHIP_DEPTH + 20
  const stageAt = (k: number) => address + keys.slots * cell + 28 + k * (size + 4)
  const bars = stageAt(stages)
  const contents = bars + barDepth + 28
  const natural = contents + values.slots * cell
  const whole = Math.max(height, natural + 2 * margin)
  const top = (whole - natural) / 2
  const centre = (k: number) => start + pitch * (k + 0.5)
  const column = (x: number, y: number, slot: number) => square(x - cell / 2, y + slot * cell + top, cell)
  const name = (y: number, depth: number): Box => ({
    x: left - labels,
    y: y + top,
    width: labels + ENDS - 16,
    height: depth,
  })
  const chipWidth = Math.min(pitch - 8, 112)
  return {
    across: true,
    rowVectors: false,
    width,
    height: whole,
    keys,
    values,
    chip: k => ({ x: centre(k) - chipWidth / 2, y: top, width: chipWidth, height: CHIP_DEPTH }),
    question: slot => column(left + ENDS / 2, address, slot),
    address: (k, slot) => column(centre(k), address, slot),
    content: (k, slot) => column(centre(k), contents, slot),
    output: slot => column(end + ENDS / 2, contents, slot),
    slice: (k, slot, share) => ({ ...column(centre(k) + cell + 9, contents, slot), width: cell * clamp(share, 0, 1) }),
    stage: (stage, k) => square(centre(k) - size / 2, stageAt(stage) + top, size),
    stageName: stage => name(stageAt(stage), size),
    stageTotal: stage => ({ x: end + 12, y: stageAt(stage) + top, width: ENDS - 12, height: size }),
    bar: k => ({ x: centre(k) - size / 2, y: bars + top, width: size, height: barDepth }),
    names: {
      question: { x: left - labels, y: top, width: labels + ENDS - 12, height: CHIP_DEPTH },
      keys: { x: end + 12, y: address + top, width: ENDS - 12, height: keys.slots * cell },
      bars: name(bars, barDepth),
      values: name(contents, values.slots * cell),
      output: { x: end, y: contents + top - 36, width: ENDS, height: 24 },
    },
    stripes: k => [{ x: centre(k) - pitch / 2 + 2, y: top - 8, width: pitch - 4, height: natural + 16 }],
  }
}
