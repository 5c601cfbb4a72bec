import { clamp } from '../geometry/clamp'
import type { Box } from '../geometry/grid-layout'

/** What the overview has to make room for. */
export interface OverviewNeeds {
  readonly width: number
  readonly height: number
  /** Tokens of the sentence: the side of every matrix of pairs. */
  readonly count: number
  /** Keys that are drawn, with one more place when others are left out. */
  readonly places: number
  /** Width of the widest token as text. */
  readonly widest: number
}

/** Where the three parts of the overview stand. */
export interface OverviewLayout {
  readonly kind: 'beside' | 'stacked'
  /** At least the height that was asked for: small frames grow downwards. */
  readonly height: number
  readonly arc: Box
  readonly matrix: Box
  readonly flow: Box
  /** Room for row heads at the left of a matrix. */
  readonly heads: number
  /** Largest cell a picture may have here. */
  readonly cap: number
}

/** Above a matrix: its name, the direction of reading, the column heads. */
export const ABOVE_MATRIX = 72
/** Below a matrix: the sums of its columns. */
export const BELOW_MATRIX = 44
/** Right of a matrix: the sums of its rows. */
export const BESIDE_MATRIX = 64

/** Narrowest chip that still holds a short word and its position. */
export const CHIP = 68
/** Smallest distance of two keys that run down the page. */
const ROW_PITCH = 24

/** Lower pictures give the height they have to the matrix that is read. */
const SHORT = 440
const LEAST_FLOW = 76

/** Cells of matrices that are not images. */
const LEAST_CELL = 24

/** Whether keys run across the page or down it. */
export const keysRunAcross = (places: number, width: number): boolean => places * (CHIP + 8) <= width

const leastArc = (places: number, width: number): number =>
  keysRunAcross(places, width) ? 192 : Math.max(152, places * ROW_PITCH + 16)

/** Arc and matrix side by side over the row of small matrices, or all three in one column on narrow pages. */
export function overviewLayout({ width, height, count, places, widest }: OverviewNeeds): OverviewLayout {
  const short = height < SHORT
  const margin = short ? 8 : width < 600 ? 16 : width < 1400 ? 24 : 32
  const inner = width - 2 * margin
  const gap = short ? 12 : width < 600 ? 24 : 40
  const flowHeight = short ? LEAST_FLOW : clamp(Math.round(height * 0.18), 88, 200)
  const heads = clamp(widest + 14, 24, width < 600 ? 64 : 112)
  const cap = clamp(Math.round(Math.min(width / 20, height / 9)), 36, 72)
  // On a phone the page scrolls anyway, so numbers come before fitting the height.
  const comfortable = width < 720 ? Math.min(44, (inner - heads - BESIDE_MATRIX) / count) : LEAST_CELL
  const least = ABOVE_MATRIX + BELOW_MATRIX + Math.min(count, 16) * comfortable
  const flowAt = (upper: number): Box => ({ x: margin, y: margin + upper + gap, width: inner, height: flowHeight })
  const beside = width >= 720
  if (beside) {
    const matrixWidth = Math.round((inner - gap) * 0.58)
    const arcWidth = inner - gap - matrixWidth
    const upper = Math.max(height - 2 * margin - gap - flowHeight, least, leastArc(places, arcWidth))
    return {
      kind: 'beside',
      height: upper + 2 * margin + gap + flowHeight,
      arc: { x: margin, y: margin, width: arcWidth, height: upper },
      matrix: { x: margin + arcWidth + gap, y: margin, width: matrixWidth, height: upper },
      flow: flowAt(upper),
      heads,
      cap,
    }
  }
  const arcHeight = leastArc(places, inner)
  const matrixHeight = Math.max(height - 2 * margin - 2 * gap - flowHeight - arcHeight, least)
  const upper = arcHeight + gap + matrixHeight
  return {
    kind: 'stacked',
    height: upper + 2 * margin + gap + flowHeight,
    arc: { x: margin, y: margin, width: inner, height: arcHeight },
    matrix: { x: margin, y: margin + arcHeight + gap, width: inner, height: matrixHeight },
    flow: flowAt(upper),
    heads,
    cap,
  }
}
