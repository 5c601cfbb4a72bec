import { sameNumber } from '../geometry/number-text'
import { coordinate } from '../geometry/path'
import { scaleStep, share } from '../geometry/value-scale'
import type { MatrixProps } from './props'

type Marked = Pick<
  MatrixProps,
  'rows' | 'cols' | 'data' | 'ghost' | 'size' | 'scale' | 'state' | 'numbers' | 'masked' | 'pinned'
>

/** The small marks on the cells of a matrix, one path for all marks of a kind. */
export interface MarkPaths {
  /** Marks that take the text colour of the fill they stand on, one entry a fill. */
  readonly onFill: readonly MarksOnFill[]
  readonly pins: string
  /** A hollow pointer at the height at which the unpinned number lies in the domain. */
  readonly ghosts: string
}

/** Marks on all cells of one fill. */
export interface MarksOnFill {
  readonly ramp: 'signed' | 'unit'
  readonly index: number
  /** "−" in the corner of negative cells, so that the sign survives without colour. */
  readonly minus: string
  /** Arrowheads on numbers that lie outside the domain. */
  readonly overflow: string
}

/** Draws the marks that the numbers, pins and ghosts of a matrix ask for. */
export function markPaths(props: Marked): MarkPaths {
  const pins = pinPaths(props)
  if (props.state === 'pending') return { onFill: [], pins, ghosts: '' }
  const onFill = new Map<number, MarksOnFill>()
  let ghosts = ''
  for (const { x, y, value, ghost } of visibleCells(props)) {
    const { ramp, index, overflow } = scaleStep(value, props.scale)
    if (ghost !== undefined && !sameNumber(ghost, value)) ghosts += ghostMark(x, y, props, ghost)
    const minus = !props.numbers && value < 0 ? minusMark(x, y, props.size) : ''
    const arrow = overflow === null ? '' : overflowMark(x, y, props.size, overflow)
    if (minus === '' && arrow === '') continue
    const before = onFill.get(index) ?? { minus: '', overflow: '' }
    onFill.set(index, { ramp, index, minus: before.minus + minus, overflow: before.overflow + arrow })
  }
  return { onFill: [...onFill.values()], pins, ghosts }
}

function* visibleCells({ rows, cols, size, data, ghost, masked }: Marked) {
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (masked?.(row, col)) continue
      const k = row * cols + col
      yield { x: col * size, y: row * size, value: data[k] ?? NaN, ghost: ghost?.[k] }
    }
  }
}

function pinPaths({ rows, cols, size, pinned }: Marked): string {
  if (!pinned) return ''
  const side = Math.max(5, size * 0.24)
  let path = ''
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (!pinned(row, col)) continue
      path += `M${coordinate((col + 1) * size - side)},${coordinate(row * size)}h${coordinate(side)}v${coordinate(side)}Z`
    }
  }
  return path
}

function minusMark(x: number, y: number, size: number): string {
  const inset = Math.max(2, size * 0.14)
  return `M${coordinate(x + inset)},${coordinate(y + inset)}h${coordinate(Math.max(3, size * 0.24))}`
}

function ghostMark(x: number, y: number, { size, scale }: Marked, ghost: number): string {
  const reach = Math.max(3, size * 0.13)
  const height = y + size - reach - share(ghost, scale) * (size - 2 * reach)
  const [right, half] = [coordinate(x + size - 1), coordinate(reach * 0.8)]
  return `M${right},${coordinate(height)}m0,-${half}l-${coordinate(reach)},${half}l${coordinate(reach)},${half}Z`
}

function overflowMark(x: number, y: number, size: number, overflow: 'above' | 'below'): string {
  const reach = Math.max(3, size * 0.12)
  const [left, wide, tall] = [x + size / 2 - reach, coordinate(reach), coordinate(reach)]
  return overflow === 'above'
    ? `M${coordinate(left)},${coordinate(y + reach + 1.5)}l${wide},-${tall}l${wide},${tall}Z`
    : `M${coordinate(left)},${coordinate(y + size - reach - 1.5)}l${wide},${tall}l${wide},-${tall}Z`
}
