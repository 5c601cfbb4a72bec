import type { Role } from '../trace/role'
import { spokenText } from './geometry/number-text'
import { hatchOf } from './Hatch'
import { useSay, type Said } from './language'
import type { FigureState } from './matrix/props'

/** One unit of a gate, drawn on the lane that it controls. */
export interface ValveProps {
  /** The gate's value id and unit, so that the valve is lit together with its number. */
  readonly id?: string | undefined
  readonly unit?: number | undefined
  /** "forget gate, unit 3". */
  readonly label: string
  /** Left edge of the valve and upper edge of the lane. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the lane. */
  readonly height: number
  /** The share that is let through. */
  readonly open: number
  readonly role: Role
  readonly state: FigureState
  readonly pinned?: boolean | undefined
}

/** A sluice whose leaf is raised by exactly the share that it lets through, so that .95 and .5 differ without digits. */
export function Valve(props: ValveProps) {
  const { x, y, width, height, role, state } = props
  const say = useSay()
  const raised = Number.isNaN(props.open) ? 0 : Math.min(1, Math.max(0, props.open))
  const post = (at: number): string => `M${at},-3V${height + 3}`
  return (
    <g
      className="valve"
      transform={`translate(${x} ${y})`}
      role="img"
      aria-label={say(valveLabel(props))}
      data-value={props.id}
      data-row={props.unit}
      data-col={props.unit === undefined ? undefined : 0}
      data-role={role}
      data-state={state}
    >
      <rect className="valve-halo" x={-3} y={-4} width={width + 6} height={height + 8} rx="3" />
      {state === 'pending' ? null : (
        <svg width={width} height={height} overflow="hidden">
          <g className="valve-leaf" style={{ transform: `translateY(${-raised * height}px)` }}>
            <rect width={width} height={height} fill={hatchOf(role)} />
            <rect className="valve-lip" y={height - 2} width={width} height={2} />
          </g>
        </svg>
      )}
      <path className="valve-posts" d={post(0) + post(width)} />
      {props.pinned ? <path className="mark-pin" d={`M${width - 4},-7h7v7Z`} /> : null}
    </g>
  )
}

function valveLabel({ label, open, state, pinned }: ValveProps): Said {
  if (state === 'pending') return { en: `${label}: not computed yet`, zh: `${label}：尚未计算` }
  const held = pinned ? { en: ', held', zh: '，已固定' } : { en: '', zh: '' }
  return { en: `${label}: ${spokenText(open)} open${held.en}`, zh: `${label}：开度 ${spokenText(open)}${held.zh}` }
}
