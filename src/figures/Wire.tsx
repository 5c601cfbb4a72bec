import type { Role } from '../trace/role'
import { arrowhead, endBar, midpoint, roundedPath, shortened, type Point } from './geometry/path'
import { fillOf, type Domain } from './geometry/value-scale'
import { Lock } from './matrix/Frame'

/** What flows along a wire: numbers, a gate's say, time, a stored lane, or nothing but "the same weights". */
export type WireKind = 'data' | 'control' | 'recurrence' | 'rail' | 'tether'

/** The numbers that travel along an active wire once. */
export interface Cargo {
  readonly data: ArrayLike<number>
  readonly scale: Domain
}

/** A connection in a diagram. */
export interface WireProps {
  readonly points: readonly Point[]
  readonly kind: WireKind
  readonly state: 'idle' | 'active' | 'done'
  /** The job of what is carried; ink when left out. */
  readonly role?: Role | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  /** Radius of the corners. */
  readonly radius?: number | undefined
  /** Height of a rail's lane. */
  readonly lane?: number | undefined
  readonly cargo?: Cargo | undefined
}

const headLength = { data: 9, control: 10, recurrence: 12 } as const
const underHead = { data: 7, control: 0, recurrence: 9, rail: 0, tether: 0 } as const

/** A wire through its corner points, with the ending of its kind. */
export function Wire(props: WireProps) {
  const { points, kind, state, radius = 8 } = props
  const line = roundedPath(shortened(points, underHead[kind]), radius)
  return (
    <g
      className="wire"
      data-kind={kind}
      data-state={state}
      data-role={props.role ?? 'value'}
      data-value={props.id}
      {...(props.label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.label })}
    >
      {kind === 'rail' ? <Rail line={line} lane={props.lane ?? 24} /> : <path className="wire-line" d={line} />}
      <Ending kind={kind} points={points} />
      {state === 'active' && props.cargo ? <Capsule cargo={props.cargo} along={roundedPath(points, radius)} /> : null}
    </g>
  )
}

function Ending({ kind, points }: Pick<WireProps, 'kind' | 'points'>) {
  switch (kind) {
    case 'data':
    case 'recurrence':
      return <path className="wire-head" d={arrowhead(points, headLength[kind])} />
    case 'control':
      return <path className="wire-bar" d={endBar(points, headLength[kind])} />
    case 'tether':
      return <Lock {...midpoint(points)} />
    case 'rail':
      return null
  }
}

/** Two rails with a tinted lane between them: a wide stroke in the job's colour under a narrower one in the tint. */
function Rail({ line, lane }: { readonly line: string; readonly lane: number }) {
  return (
    <>
      <path className="rail-edge" d={line} strokeWidth={lane} />
      <path className="rail-lane" d={line} style={{ strokeWidth: `calc(${lane}px - 2 * var(--stroke-data))` }} />
    </>
  )
}

const pixel = 7
const longest = 8

function Capsule({ cargo, along }: { readonly cargo: Cargo; readonly along: string }) {
  const values = Array.from(cargo.data).slice(0, longest)
  const height = values.length * pixel
  return (
    <g className="wire-cargo" aria-hidden="true" style={{ offsetPath: `path("${along}")` }}>
      <rect
        className="wire-capsule"
        x={-pixel / 2 - 2}
        y={-height / 2 - 2}
        width={pixel + 4}
        height={height + 4}
        rx="4"
      />
      {values.map((value, k) => {
        const fill = fillOf(value, cargo.scale)
        return <rect key={k} x={-pixel / 2} y={k * pixel - height / 2} width={pixel} height={pixel} style={{ fill }} />
      })}
    </g>
  )
}
