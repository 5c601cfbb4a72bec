import { clamp } from '../geometry/clamp'
import type { Box } from '../geometry/grid-layout'
import { shownComponents } from './components'
import { CHIP_DEPTH, NUMBERED_CELL, square, type TableLayout, type TableNeeds } from './table-layout'

const LARGEST_CELL = 60
const BETWEEN_KEYS = 44
const AFTER_QUESTION = 36
const BEFORE_OUTPUT = 24

/** Vectors as rows beside their numbers: the question stands before all keys, the output behind them. */
export function flatTable({ width, height, places, keySize, valueSize, stages }: TableNeeds): TableLayout | undefined {
  const labels = width < 1100 ? 96 : 128
  const margin = width < 1400 ? 16 : 24
  const widest = Math.max(keySize, valueSize)
  const gaps = labels + AFTER_QUESTION + places * BETWEEN_KEYS + BEFORE_OUTPUT + 2 * margin
  const byWidth = (width - gaps) / (keySize + places * widest + valueSize)
  const barDepth = clamp(Math.round(height * 0.08), 24, 80)
  const fixed = 2 * margin + CHIP_DEPTH + 20 + 28 + stages * 4 + 4 + barDepth + 28 + 20 + 8
  const size = Math.floor(Math.min(LARGEST_CELL, byWidth, (height - fixed) / (stages + 3)))
  if (width < 720 || size < NUMBERED_CELL) return undefined
  const pitch = Math.max(widest * size + BETWEEN_KEYS, 88)
  const used = labels + keySize * size + AFTER_QUESTION + places * pitch + BEFORE_OUTPUT + valueSize * size
  const left = (width - used) / 2 + labels
  const start = left + keySize * size + AFTER_QUESTION
  const end = start + places * pitch
  const address = CHIP_DEPTH + 20
  const stageAt = (k: number) => address + size + 28 + k * (size + 4)
  const bars = stageAt(stages)
  const contents = bars + barDepth + 28
  const slices = contents + size + 20
  const natural = slices + size
  const top = (height - natural) / 2
  const centre = (k: number) => start + pitch * (k + 0.5)
  const row = (k: number, count: number, slot: number, y: number) =>
    square(centre(k) + (slot - count / 2) * size, y + top, size)
  const name = (y: number, depth: number): Box => ({
    x: left - labels,
    y: y + top,
    width: start - 16 - left + labels,
    height: depth,
  })
  const chipWidth = Math.min(pitch - 16, 120)
  return {
    across: true,
    rowVectors: true,
    width,
    height,
    keys: shownComponents(keySize, keySize),
    values: shownComponents(valueSize, valueSize),
    chip: k => ({ x: centre(k) - chipWidth / 2, y: top, width: chipWidth, height: CHIP_DEPTH }),
    question: slot => square(left + slot * size, address + top, size),
    address: (k, slot) => row(k, keySize, slot, address),
    content: (k, slot) => row(k, valueSize, slot, contents),
    output: slot => square(end + BEFORE_OUTPUT + slot * size, slices + top, size),
    slice: (k, slot, share) => ({ ...row(k, valueSize, slot, slices), height: size * clamp(share, 0, 1) }),
    stage: (stage, k) => square(centre(k) - size / 2, stageAt(stage) + top, size),
    stageName: stage => name(stageAt(stage), size),
    stageTotal: stage => ({ x: end + BEFORE_OUTPUT, y: stageAt(stage) + top, width: valueSize * size, height: size }),
    bar: k => ({ x: centre(k) - size / 2, y: bars + top, width: size, height: barDepth }),
    names: {
      question: { x: left, y: top, width: keySize * size, height: CHIP_DEPTH },
      keys: { x: end + BEFORE_OUTPUT, y: address + top, width: valueSize * size, height: size },
      slices: name(slices, size),
      bars: name(bars, barDepth),
      values: name(contents, size),
      output: { x: end + BEFORE_OUTPUT, y: slices + top - 34, width: valueSize * size, height: 22 },
    },
    stripes: k => [{ x: centre(k) - pitch / 2 + 3, y: top - 8, width: pitch - 6, height: natural + 16 }],
  }
}
