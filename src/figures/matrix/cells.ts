import { fitNumbers, type NumberFit } from '../geometry/number-fit'
import { cellText, sameNumber } from '../geometry/number-text'
import { lastFill, scaleStep, type Domain } from '../geometry/value-scale'
import type { Said } from '../language'
import type { MatrixProps } from './props'

/** Beyond these many cells a matrix is an image. */
export const mostCells = 24 * 24

/** Signs and borders on smaller cells, in px, would hide them. */
export const leastCell = 9

/** What a square prints and how it is filled. */
export interface CellLook {
  readonly ramp: 'signed' | 'unit'
  readonly index?: number | undefined
  readonly masked: boolean
  readonly text?: string | undefined
  readonly ghost?: Said | undefined
}

/** The fills that the numbers of a domain are drawn with. */
export const rampOf = (scale: Domain): CellLook['ramp'] => (scale === 'unit' ? 'unit' : 'signed')

/** How large the number is in five levels, for readers whose system replaces all colours. */
export function density(ramp: CellLook['ramp'], index: number): string {
  const size = ramp === 'unit' ? index / lastFill : Math.abs((2 * index) / lastFill - 1)
  return String(Math.round(size * 4))
}

type Looked = Pick<MatrixProps, 'cols' | 'data' | 'ghost' | 'scale' | 'state' | 'numbers' | 'masked'>

/** The look of the cell at `row` and `col`. */
export function cellLook(props: Looked, row: number, col: number, decimal: boolean): CellLook {
  const ramp = rampOf(props.scale)
  if (props.masked?.(row, col)) return { ramp, masked: true }
  if (props.state === 'pending') return { ramp, masked: false }
  const k = row * props.cols + col
  const value = props.data[k] ?? NaN
  const text = cellText(value)
  return {
    ramp,
    index: scaleStep(value, props.scale).index,
    masked: false,
    text: props.numbers ? (decimal ? onDecimalPoint(text) : text) : undefined,
    ghost: ghostSaid(value, props.ghost?.[k]),
  }
}

/** Whether any number of the matrix has decimals, so that all of them stand on the decimal point. */
export function hasDecimals({ data, numbers }: Pick<MatrixProps, 'data' | 'numbers'>): boolean {
  if (!numbers) return false
  for (let k = 0; k < data.length; k++) {
    const value = data[k] ?? 0
    if (Number.isFinite(value) && !Number.isInteger(value)) return true
  }
  return false
}

type Fitted = Pick<MatrixProps, 'cols' | 'size' | 'data' | 'ghost' | 'numbers' | 'masked'>

/** How the numbers of a matrix are set, the widest of them as large as its cell allows. */
export function fitOf({ cols, size, data, ghost, numbers, masked }: Fitted, decimal: boolean): NumberFit {
  if (!numbers) return fitNumbers([], size)
  const printed = Array.from(data, number => cellText(number)).filter(
    (_, k) => !masked?.(Math.floor(k / cols), k % cols),
  )
  return fitNumbers(decimal ? printed.map(onDecimalPoint) : printed, size, ghost !== undefined)
}

/** Pads a number to two decimals with spaces as wide as a point and as digits, because SVG aligns ends only. */
function onDecimalPoint(text: string): string {
  const point = text.indexOf('.')
  if (point >= 0) return text + '\u2007'.repeat(Math.max(0, 2 - (text.length - point - 1)))
  return text.length <= 2 ? `${text}\u2008\u2007\u2007` : text
}

function ghostSaid(value: number, ghost: number | undefined): Said | undefined {
  if (ghost === undefined || sameNumber(ghost, value)) return undefined
  return { en: `was ${cellText(ghost)}`, zh: `原为 ${cellText(ghost)}` }
}
