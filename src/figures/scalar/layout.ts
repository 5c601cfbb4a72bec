import { scaleLinear } from 'd3'
import { wholeBetween } from '../geometry/clamp'
import type { Ladder } from './ladder'

/** Where the parts of the view go on a stage of a given size. */
export interface ScalarLayout {
  /** Working on the left and what becomes of it on the right, instead of one below the other. */
  readonly wide: boolean
  /** Whether the working is longer than the stage, so that the outcome has to travel along. */
  readonly long: boolean
  /** Whether rows are as close as they can be read, so that more of them are seen at once. */
  readonly dense: boolean
  readonly rowHeight: number
  /** Width of the running sum's bars. */
  readonly bars: number
  /** Whether there is room for the running sum in digits. */
  readonly partials: boolean
  /** Width of the picture of a function. */
  readonly plot: number
}

const ROOMY = 72
const CLOSE = 44
/** A name over a number, and no air. */
const CLOSEST = 34
/** What a working of any length leaves free around its rows, and the margin, heads or axis of one whose rows are close. */
const AROUND = 200
const AROUND_CLOSE = 84
const SIDE = 0.32
const PARTIAL = 96
const MARGIN = 48
/** Part of the height that the width of a picture may take: below it stand the result and its sentence. */
const PLOT = 0.55

/** Width of the columns of digits, by what is worked out. */
export const digits = { ladder: 336, line: 150, gaps: 320 } as const

/** Lays the view out; `rows` is how many numbers stand under one another, `before` how wide their digits are. */
export function scalarLayout(
  width: number,
  height: number,
  rows: number,
  before: number = digits.ladder,
): ScalarLayout {
  const wide = width >= 880
  const side = wide ? wholeBetween(240, width * SIDE, 560) : 0
  const main = Math.min(width - side, 1500) - MARGIN
  const partials = main >= before + PARTIAL + 120
  const lines = Math.max(1, rows + 1)
  const dense = wide && CLOSE * lines > height - AROUND_CLOSE
  const rowHeight = dense
    ? wholeBetween(CLOSEST, (height - AROUND_CLOSE) / lines, CLOSE)
    : wholeBetween(CLOSE, (height - AROUND) / lines, ROOMY)
  return {
    wide,
    dense,
    long: rowHeight * lines + AROUND_CLOSE > height,
    rowHeight,
    bars: wholeBetween(64, main - before - (partials ? PARTIAL : 0), 900),
    partials,
    plot: wholeBetween(180, Math.min(wide ? side - 48 : width - 96, height * PLOT), 400),
  }
}

/** Pixels of numbers along a bar, and the round numbers worth printing under it. */
export interface BarScale {
  x(number: number): number
  readonly ticks: readonly number[]
}

const INSET = 16

const finite = (x: number): boolean => Number.isFinite(x)

/** Pixels of the running sum: 0, every partial sum and the total lie inside, with room for the ends. */
export function barScale({ rungs }: Ladder, width: number): BarScale {
  const ends = [0, ...rungs.flatMap(({ from, to, open = to }) => [from, to, open]).filter(finite)]
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const scale = scaleLinear(low === high ? [-1, 1] : [low, high], [INSET, width - INSET]).clamp(true)
  return {
    x: number => (finite(number) ? scale(number) : number > 0 ? width : 0),
    ticks: scale.ticks(Math.max(2, Math.floor(width / 96))),
  }
}
