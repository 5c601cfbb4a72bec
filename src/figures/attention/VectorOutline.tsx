import type { Role } from '../../trace'
import type { Box } from '../geometry/grid-layout'
import { outline } from '../matrix/outline'
import type { MatrixShape } from '../matrix/props'

/** The outline of a vector around cells that are drawn one by one, and dots where components are left out. */
export function VectorOutline(props: {
  readonly first: Box
  readonly slots: number
  readonly upright: boolean
  readonly shape: MatrixShape
  readonly role: Role
  readonly pending: boolean
  /** Slot in which components are left out, if any are. */
  readonly gap?: number
}) {
  const { first, slots, upright, shape, role, pending, gap } = props
  const size = first.width
  const { strokes } = outline(shape, { rows: upright ? slots : 1, cols: upright ? 1 : slots, size })
  const middle = gap === undefined ? 0 : (gap + 0.5) * size
  return (
    <g transform={`translate(${first.x} ${first.y})`} aria-hidden="true">
      <path
        className={`attention-outline${pending ? ' attention-outline-pending' : ''}`}
        d={strokes}
        style={{ stroke: `var(--role-${role})` }}
      />
      {gap !== undefined && (
        <text
          className="attention-muted"
          x={upright ? size / 2 : middle}
          y={upright ? middle : size / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={16}
        >
          {upright ? '⋮' : '⋯'}
        </text>
      )}
    </g>
  )
}
